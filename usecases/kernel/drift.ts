import { enPerProsess } from "#db/prosess.ts";

/** Whether this process is being emptied. */
export const drift = enPerProsess("drift", () => ({ tommes: false }));
