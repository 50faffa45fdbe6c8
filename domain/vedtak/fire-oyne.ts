import { type Outcome, ok, refuse } from "../kernel/outcome.ts";

export type Innstilling = { foreslattAv: string; grunnlagHash: string };

/**
 * May this person decide on this basis? Refusals: `vedtak.egenInnstilling` (the proposer, whatever roles she holds),
 * `vedtak.grunnlagEndret` (the facts moved since the proposal). The database says the first a second time.
 */
export function fireOyne(innstilling: Innstilling, beslutter: string, grunnlagHash: string): Outcome<undefined> {
  if (innstilling.foreslattAv === beslutter) return refuse("vedtak.egenInnstilling");
  if (innstilling.grunnlagHash !== grunnlagHash) return refuse("vedtak.grunnlagEndret");
  return ok(undefined);
}
