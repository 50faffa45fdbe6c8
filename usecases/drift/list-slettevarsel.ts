import { z } from "zod";
import { listSlettevarsel as list } from "#db/queries/slettevarsel.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { VARSEL_FOR_SLETTING_DAGER } from "#domain/sak/frister.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";

const PER_GANG = 100;
const FORST = "00000000-0000-0000-0000-000000000000";

/** Drafts that will be deleted within fourteen days and whose writers have not been told, some at a time. */
export const listSlettevarsel = defineQuery({
  name: "rydd.listSlettevarsel",
  input: z.strictObject({ etter: z.string().default(FORST) }),
  load: (tx, { etter }) => {
    const fra = osloDag(klokke());
    return list(tx, { fra, til: leggTilDager(fra, VARSEL_FOR_SLETTING_DAGER), etter, antall: PER_GANG });
  },
  allow: erJobb("rydd"),
  oppslag: "ingen",
  show: (_kontekst, utkast) => utkast,
});
