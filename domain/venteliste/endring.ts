import type { Omrade } from "../bolig/koder.ts";
import type { RaSvar } from "../kernel/felt.ts";

/** The parts of a household's life that a report may be about, in the order asked. */
export const endringsslag = ["husstand", "boligIDag", "behov", "omrade", "annet"] as const;
export type Endringsslag = (typeof endringsslag)[number];

/**
 * A report of changes, as told. `svar` holds only the answers of the application that are no longer as they were, under the
 * application's own names: laid over the answers that count, they give the facts to assess anew.
 */
export type Endring = { svar: RaSvar; omrader?: readonly Omrade[]; tekst: string };
