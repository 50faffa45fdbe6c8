import { z } from "zod";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { searchPerson } from "#db/queries/ko.ts";
import { appendOppslag } from "#db/queries/oppslag.ts";
import { findPersonByIdent } from "#db/queries/sak-person.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { innstillinger } from "../kernel/innstillinger.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { tilLinje } from "./list-ko.ts";
import type { SokTreff } from "./search-sak.ts";

/** Why a person is looked up by number: a closed list, logged with the search. */
export const sokegrunner = ["henvendelse", "oppmote", "post", "intern"] as const;

/**
 * Search by national number: always the same path whether the person is known or not, and always a line in a log (a look at the
 * person when she is known and may be seen, else the security log). The caller counts it against the limit first (T29, T62).
 */
export const searchFnr = defineUsecase({
  name: "sak.searchFnr",
  input: z.strictObject({ fnr: z.string().max(20), grunn: z.enum(sokegrunner, "velgGrunn") }),
  load: async (_tx, _input, actor) => (actor.kind === "ansatt" ? actor : undefined),
  allow: policy.searchFnr,
  run: async ({ tx, now }, ansatt, { fnr, grunn }) => {
    const lest = lesFodselsnummer(fnr, innstillinger().modus);
    if (!lest.ok) return refuse("ugyldig", { felt: [{ felt: "fnr", kode: lest.kode }] });
    const personId = await findPersonByIdent(tx, lest.verdi.nummer);
    const rader = await searchPerson(tx, personId ?? "00000000-0000-0000-0000-000000000000");
    if (personId)
      await appendOppslag(tx, ansatt, "sak.searchFnr", { sakId: null, personId, handling: "fnrsok", formal: grunn });
    else await appendSikkerhetslogg(tx, { kode: "sok.fnrUtenTreff", actor: ansatt, data: { grunn } });
    const navn = await namesOfAnsatte(
      tx,
      rader.map((r) => r.ansvarlig),
    );
    const linjer = rader.map((r) => tilLinje(r, navn, ansatt.ansattId, osloDag(now)));
    return ok<SokTreff>({ linjer, neste: null });
  },
});
