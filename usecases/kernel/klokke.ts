import { demotid } from "#db/demotid.ts";

/** The moment of an act, in one place. Deadlines are days in Europe/Oslo and are computed from it by `domain/sak/frister.ts`. */
export const klokke = () => demotid() ?? new Date();
