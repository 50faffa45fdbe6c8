import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findFormal } from "#db/queries/adgang.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findSak, type Sak } from "#db/queries/sak.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kreverFormal, policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery, type Query } from "../kernel/query.ts";
import { type SakHode, sakHode } from "./sak-hode.ts";

/** A written reason lasts as long as a staff session can. */
const GRUNN_VARER_MS = 8 * 3_600_000;

/**
 * What a page of a case gets: the content, or only the head: with a question why, when the case is not hers (C2's R), or because the
 * content is erased.
 */
export type SakSvar<V> =
  | { adgang: "apen"; hode: SakHode; innhold: V }
  | { adgang: "begrunn"; hode: SakHode }
  | { adgang: "slettet"; hode: SakHode };

type Lastet = { sak: Sak; apen: boolean; formal: string | undefined };
export type SakKontekst = { tx: Tx; actor: Actor; idag: string };

/** A case with what this actor has said to get in; `apen` when she may see what it holds. */
export async function loadMedAdgang(tx: Tx, sakId: string, actor: Actor): Promise<Lastet | undefined> {
  const ansattId = actor.kind === "ansatt" ? actor.ansattId : undefined;
  const [sak, formal] = await Promise.all([
    findSak(tx, sakId),
    ansattId ? findFormal(tx, ansattId, sakId, new Date(klokke().getTime() - GRUNN_VARER_MS)) : undefined,
  ]);
  return sak && { sak, formal, apen: formal !== undefined || !kreverFormal(actor, sak) };
}

/**
 * A page of a case for staff: the case with its facts, the policy, the look-up log in the same transaction, then `show`.
 * `handling` is what the log says was opened. Nothing of the person is read before a needed reason is given. What lies under the case's
 * key is not shown once that is destroyed; `utenNokkel` shows what never lay there.
 */
export function sakQuery<V>(
  name: string,
  handling: string,
  show: (kontekst: SakKontekst, sak: Sak) => Promise<V>,
  { utenNokkel = false }: { utenNokkel?: boolean } = {},
): Query<SakSvar<V>> {
  return defineQuery({
    name,
    input: z.strictObject({ sakId: z.uuid() }),
    load: (tx, { sakId }, actor) => loadMedAdgang(tx, sakId, actor),
    allow: (actor, { sak }) => actor.kind === "ansatt" && policy.readSak(actor, sak),
    oppslag: ({ sak, apen, formal }) =>
      apen ? { sakId: sak.id, personId: sak.sokerId, handling, ...(formal ? { formal } : {}) } : null,
    show: async ({ tx, actor }, { sak, apen }): Promise<SakSvar<V>> => {
      const idag = osloDag(klokke());
      const navn = await namesOfAnsatte(tx, [sak.ansvarlig]);
      const hode = sakHode(sak, actor, navn, idag);
      if (apen && sak.innholdSlettet && !utenNokkel) return { adgang: "slettet", hode };
      return apen
        ? { adgang: "apen", hode, innhold: await show({ tx, actor, idag }, sak) }
        : { adgang: "begrunn", hode };
    },
  });
}
