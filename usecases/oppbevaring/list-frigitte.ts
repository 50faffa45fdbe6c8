import { z } from "zod";
import { countSaker, listForfalte } from "#db/queries/oppbevaring.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kassasjonsgrense } from "#domain/sak/oppbevaring.ts";
import { erJobb } from "../brev/jobbpolicy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";

const PER_GANG = 500;
/** A run that would erase more than this of all cases asks a person first (`security-reliability.md` D10); a handful is always in order. */
const ANDEL = 0.02;
const ALLTID = 25;

/** Cases whose content the night's job may erase. `forMange`: a fault is likelier than so many leaders at once. */
export const listFrigitte = defineQuery({
  name: "oppbevaring.listFrigitte",
  input: z.strictObject({}),
  load: async (tx) => ({
    saker: await listForfalte(tx, { grense: kassasjonsgrense(osloDag(klokke())), antall: PER_GANG, frigitt: true }),
    alle: await countSaker(tx),
  }),
  allow: erJobb("kassasjon"),
  oppslag: "ingen",
  show: (_kontekst, { saker, alle }) => ({
    ider: saker.map((s) => s.id),
    forMange: saker.length > Math.max(ALLTID, alle * ANDEL),
  }),
});
