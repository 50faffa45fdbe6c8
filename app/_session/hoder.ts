/** By these the proxy tells pages and routes what it knows; what a visitor sends under such a name is thrown away. */
export const NONCE_HODE = "x-nonce";
/** The address that was asked for, path and query. */
export const STI_HODE = "x-bd-sti";
/** The page is drawn as the answer to a form sent without script. */
export const SKJEMASVAR_HODE = "x-bd-skjemasvar";
export const FORESPORSEL_HODE = "x-request-id";
