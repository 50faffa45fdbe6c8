import "server-only";
import { unstable_rethrow } from "next/navigation";
import { refuse } from "#domain/kernel/outcome.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
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
      const referanse = crypto.randomUUID().slice(0, 8);
      logg.error({ kode: "rute.feil", referanse, feil }, "en rute feilet");
      return jsonSvar(500, { kode: "feil", referanse });
    }
  };
