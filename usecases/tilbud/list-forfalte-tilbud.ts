import { z } from "zod";
import { listForfalte, listUpaminnede } from "#db/queries/tilbud-frister.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { paminnelseDager } from "#domain/tilbud/frist.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";

/** Which offers the deadline job shall see to: past their deadline, and to be reminded. */
export const listForfalteTilbud = defineQuery({
  name: "tilbud.forfalte",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: erJobb("tilbudsfrister"),
  oppslag: "ingen",
  show: async ({ tx }) => {
    const now = klokke();
    const dag = osloDag(now);
    const [forfalte, purres] = await Promise.all([
      listForfalte(tx, now),
      listUpaminnede(tx, now, leggTilDager(dag, gjeldende(paminnelseDager, dag).verdi)),
    ]);
    return { forfalte, purres };
  },
});
