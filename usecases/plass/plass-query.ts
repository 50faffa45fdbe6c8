import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findPlass, findPlassforslagAv, type SakMedPlass } from "#db/queries/plass.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery, type Query } from "../kernel/query.ts";
import { sakHode } from "../sak/sak-hode.ts";
import { loadMedAdgang, type SakKontekst, type SakSvar } from "../sak/sak-query.ts";

/** A case on the list with what the policy asks about it, and whether this person has said why she looks. */
async function load(tx: Tx, sakId: string, actor: Actor) {
  const [lastet, plass, plassforslagAv] = await Promise.all([
    loadMedAdgang(tx, sakId, actor),
    findPlass(tx, sakId),
    findPlassforslagAv(tx, sakId),
  ]);
  if (!lastet || !plass) return undefined;
  const sak = { ...lastet.sak, plassforslagAv };
  // Who is to decide has it before her, as an innstilling: no reason is asked.
  return { ...lastet, sak, plass, apen: lastet.apen || policy.decidePlass(actor, sak) };
}

/**
 * The page of a household on the list, for staff: the case and its place, the policy, the look-up log in the same transaction, then
 * `show`. A case without a place is «not there».
 */
export function plassQuery<V>(
  name: string,
  show: (kontekst: SakKontekst, l: SakMedPlass) => Promise<V>,
): Query<SakSvar<V>> {
  return defineQuery({
    name,
    input: z.strictObject({ sakId: z.uuid() }),
    load: (tx, { sakId }, actor) => load(tx, sakId, actor),
    allow: (actor, { sak }) => actor.kind === "ansatt" && policy.readVenteplass(actor, sak),
    oppslag: ({ sak, apen, formal }) =>
      apen ? { sakId: sak.id, personId: sak.sokerId, handling: "plass", ...(formal ? { formal } : {}) } : null,
    show: async ({ tx, actor }, { sak, plass, apen }): Promise<SakSvar<V>> => {
      const idag = osloDag(klokke());
      const hode = sakHode(sak, actor, await namesOfAnsatte(tx, [sak.ansvarlig]), idag);
      if (apen && sak.innholdSlettet) return { adgang: "slettet", hode };
      return apen
        ? { adgang: "apen", hode, innhold: await show({ tx, actor, idag }, { sak, plass }) }
        : { adgang: "begrunn", hode };
    },
  });
}
