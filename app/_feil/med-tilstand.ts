import "server-only";
import { unstable_rethrow } from "next/navigation";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import type { FormState } from "../_session/form-state.ts";
import { loggFeil } from "./trygg-side.ts";

/**
 * Runs the body of a server action: a fault of ours becomes a state of the form («feil», with a reference in `detaljer`; «overbelastet»
 * when the database does not answer), with what the person wrote. A thrown error would be plain text without script.
 */
export async function medTilstand(
  forrige: FormState,
  verdier: FormState["verdier"],
  arbeid: () => Promise<FormState>,
): Promise<FormState> {
  try {
    return await arbeid();
  } catch (feil) {
    unstable_rethrow(feil);
    const n = (forrige.n ?? 0) + 1;
    const skrevet = verdier ? { verdier } : {};
    if (erOverbelastet(feil)) return { n, kode: "overbelastet", felt: [], ...skrevet };
    return { n, kode: "feil", felt: [], detaljer: { referanse: loggFeil("handling.feil", feil) }, ...skrevet };
  }
}
