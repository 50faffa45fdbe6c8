/** The unit that has the dwelling register. */
export const BOLIGENHET = "bolig";
