import { eq } from "drizzle-orm";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { type Holdgrunn, kasserbare } from "#domain/sak/oppbevaring.ts";
import type { SakTilstand } from "#domain/sak/tilstand.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { oppbevaring } from "../schema/oppbevaring.ts";
import { soknad } from "../schema/soknad.ts";

export type OppbevaringRad = typeof oppbevaring.$inferSelect;

export async function findOppbevaring(tx: Tx, sakId: string): Promise<OppbevaringRad | undefined> {
  const [rad] = await tx.select().from(oppbevaring).where(eq(oppbevaring.sakId, sakId));
  return rad;
}

type Endring = Partial<Pick<OppbevaringRad, "holdGrunn" | "holdAv" | "hold" | "godkjentAv" | "godkjent">>;

/** What a leader has decided about a case's content; a case without a row gets one. */
export async function putOppbevaring(tx: Tx, sakId: string, endring: Endring): Promise<void> {
  await tx
    .insert(oppbevaring)
    .values({ sakId, ...endring })
    .onConflictDoUpdate({ target: oppbevaring.sakId, set: endring });
}

/** A finished case whose last event lies so far back that its content is out of time. */
export type Forfaltsak = {
  id: string;
  ar: number;
  lopenummer: number;
  tjeneste: TjenesteId;
  tilstand: SakTilstand;
  sokerId: string;
  soknadId: string;
  gradering: Gradering;
  /** The day of the last event in Oslo: from it the years run. */
  sist: Dag;
  holdGrunn: Holdgrunn | null;
  godkjent: boolean;
};

/**
 * Finished cases whose last event lay on `grense` or before and whose content still is there, oldest first; one case when `sakId` is given,
 * `frigitt` only those a leader has released and no hold keeps. At most `antall`, as far as the actor sees them.
 */
export function listForfalte(
  tx: Tx,
  { grense, antall, frigitt = false, sakId }: { grense: Dag; antall: number; frigitt?: boolean; sakId?: string },
): Promise<Forfaltsak[]> {
  const sq = raw(tx);
  return sq<Forfaltsak[]>`
    select s.id, s.ar, s.lopenummer, s.tjeneste, s.tilstand, s.soker_id as "sokerId", s.soknad_id as "soknadId", s.gradering,
      e.sist::text as sist, o.hold_grunn as "holdGrunn", o.godkjent_av is not null as godkjent
    from sak s join soknad k on k.id = s.soknad_id left join oppbevaring o on o.sak_id = s.id
      cross join lateral (select (max(h.tid) at time zone 'Europe/Oslo')::date as sist from hendelse h
        where h.sak_id = s.id and h.type not like 'oppbevaring.%') e
    where not s.apen and s.tilstand = any(${[...kasserbare]}) and k.nokkel <> '' and e.sist <= ${grense}::date
      ${sakId ? sq`and s.id = ${sakId}` : sq``}
      ${frigitt ? sq`and o.godkjent_av is not null and o.hold_grunn is null` : sq``}
    order by e.sist, s.id limit ${antall}`;
}

export async function countSaker(tx: Tx): Promise<number> {
  const [rad] = await raw(tx)<{ n: number }[]>`select count(*)::int as n from sak`;
  return rad?.n ?? 0;
}

/** Destroys the key of a sent application and lets its figures go. What lay under it is unreadable from here on, in backups too. */
export async function eraseInnhold(tx: Tx, sak: Pick<Forfaltsak, "id" | "soknadId">, now: Date): Promise<void> {
  await tx
    .update(soknad)
    .set({ nokkel: "", svar: {}, feltversjon: {}, dokumentsvar: {} })
    .where(eq(soknad.id, sak.soknadId));
  await tx.update(oppbevaring).set({ slettet: now }).where(eq(oppbevaring.sakId, sak.id));
}

/** How much went with the key, as numbers. */
export async function countInnhold(tx: Tx, sakId: string) {
  const [rad] = await raw(tx)<{ vedlegg: number; brev: number; notater: number }[]>`
    select (select count(*)::int from vedlegg where sak_id = ${sakId}) as vedlegg,
      (select count(*)::int from brev where sak_id = ${sakId}) as brev,
      (select count(*)::int from notat where sak_id = ${sakId}) as notater`;
  return rad ?? { vedlegg: 0, brev: 0, notater: 0 };
}
