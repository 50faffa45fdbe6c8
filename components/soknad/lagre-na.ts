/** Event on `window` that asks the page to store what waits: the session warning sends it before the end. */
export const LAGRE_NA = "boligdora:lagre";
