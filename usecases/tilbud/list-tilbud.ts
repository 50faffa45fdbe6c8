import { z } from "zod";
import { listDirekte, listLedigeBoliger, listTilbud, listValgUtenTilbud } from "#db/queries/tilbud-liste.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { tilbudslistePolicy } from "#domain/tilbud/policy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { tilbudLinje } from "./linje.ts";

const MAKS = 200;
/** The unit that has the homes. */
export const BOLIGENHET = "bolig";

/** Offers with whose turn it is and what stands still; what waits to be offered; and the homes that are free. Names only, no case. */
export const listTilbudForAnsatt = defineQuery({
  name: "tilbud.liste",
  input: z.strictObject({ alle: z.boolean() }),
  load: async () => ({}),
  allow: (actor) => tilbudslistePolicy.listTilbud(actor, BOLIGENHET),
  oppslag: "ingen",
  show: async ({ tx, actor }, _, { alle }) => {
    const idag = osloDag(klokke());
    const [rader, valg, direkte, ledige] = await Promise.all([
      listTilbud(tx, alle, MAKS),
      listValgUtenTilbud(tx),
      listDirekte(tx),
      listLedigeBoliger(tx),
    ]);
    const linjer = rader.map((r) => tilbudLinje(r, idag));
    return {
      linjer: alle
        ? linjer
        : linjer.toSorted((a, b) => Number(b.steg?.stanset ?? false) - Number(a.steg?.stanset ?? false)),
      valg: valg.map(({ valgId, kode, listenavn, plassId }) => ({ valgId, kode, listenavn, plassId })),
      direkte,
      ledige,
      kanLage: tilbudslistePolicy.addVisning(actor, BOLIGENHET),
    };
  },
});
export type TilbudslisteView = Extract<Awaited<ReturnType<typeof listTilbudForAnsatt>>, { ok: true }>["value"];
