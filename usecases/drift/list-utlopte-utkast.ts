import { z } from "zod";
import { listUtlopteUtkast as list } from "#db/queries/drift.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";

const PER_GANG = 500;
/** A run that would delete more than this asks a person first (`security-reliability.md` D10); a handful is always in order. */
const ANDEL = 0.02;
const ALLTID = 25;

/** Drafts whose day has passed. `forMange`: so many of all drafts that a fault is likelier than forgetfulness. */
export const listUtlopteUtkast = defineQuery({
  name: "rydd.listUtkast",
  input: z.strictObject({}),
  load: (tx) => list(tx, osloDag(klokke()), PER_GANG),
  allow: erJobb("rydd"),
  oppslag: "ingen",
  show: (_kontekst, { utkast, ider }) => ({ ider, forMange: ider.length > Math.max(ALLTID, utkast * ANDEL) }),
});
