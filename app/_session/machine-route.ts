import "server-only";
import { unstable_rethrow } from "next/navigation";
import { refuse } from "#domain/kernel/outcome.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import { loggFeil } from "../_feil/trygg-side.ts";
import { jsonSvar } from "./json-svar.ts";
import { toResponse } from "./to-response.ts";

type Rute<K> = (request: Request, kontekst: K) => Promise<Response>;

/** Wraps a machine route: a busy database is 503 with Retry-After, a fault of ours 500 with a reference and nothing more. */
export const machineRoute =
  <K>(rute: Rute<K>): Rute<K> =>
  async (request, kontekst) => {
    try {
      return await rute(request, kontekst);
    } catch (feil) {
      unstable_rethrow(feil);
      if (erOverbelastet(feil)) return toResponse(refuse("overbelastet"));
      const referanse = loggFeil("rute.feil", feil);
      return jsonSvar(500, { kode: "feil", referanse });
    }
  };
