import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { person } from "../schema/person.ts";
import { prioritetsvurdering } from "../schema/prioritetsvurdering.ts";
import { tilbud } from "../schema/tilbud.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";
import { apneKontakt } from "./kontakt.ts";
import { sakskrypto } from "./sakskrypto.ts";

export type Plassrad = typeof ventelisteplass.$inferSelect;

const minMed = (personId: string) =>
  or(eq(ventelisteplass.personId, personId), eq(ventelisteplass.medsokerId, personId));

/** The place of a case that the person is one of the two adults of; nothing when it is not theirs. */
export async function findMinPlass(tx: Tx, sakId: string, personId: string): Promise<Plassrad | undefined> {
  const [rad] = await tx
    .select()
    .from(ventelisteplass)
    .where(and(eq(ventelisteplass.sakId, sakId), minMed(personId)));
  return rad;
}

/** The same, with the row locked until the transaction ends: two adults of one household take turns on it. */
export async function lockMinPlass(tx: Tx, sakId: string, personId: string): Promise<Plassrad | undefined> {
  const [rad] = await tx
    .select()
    .from(ventelisteplass)
    .where(and(eq(ventelisteplass.sakId, sakId), minMed(personId)))
    .for("update");
  return rad;
}

/** The places a person waits with, her own and those where she is the other adult. */
export const listMinePlasser = (tx: Tx, personId: string): Promise<Plassrad[]> =>
  tx.select().from(ventelisteplass).where(minMed(personId));

/** Writes to a place that is locked, and counts its revision up. */
export const updatePlass = (tx: Tx, id: string, sett: Partial<typeof ventelisteplass.$inferInsert>) =>
  tx
    .update(ventelisteplass)
    .set({ ...sett, revisjon: sql`${ventelisteplass.revisjon} + 1` })
    .where(eq(ventelisteplass.id, id));

/** The assessment that the band stands on, with its reason opened. Nothing when the actor may not see the case. */
export async function findPrioritetsvurdering(
  tx: Tx,
  { sakId, vurderingVersjon }: Pick<Plassrad, "sakId" | "vurderingVersjon">,
) {
  const [rad] = await tx
    .select()
    .from(prioritetsvurdering)
    .where(and(eq(prioritetsvurdering.sakId, sakId), eq(prioritetsvurdering.versjon, vurderingVersjon)));
  if (!rad) return undefined;
  const { decrypt } = await sakskrypto(tx, sakId);
  return { ...rad, grunn: decrypt(`prioritetsvurdering.${rad.versjon}`, rad.grunnKryptert) };
}

/** True when a home is offered, or said yes to and not yet let, to this household. */
export async function harTilbud(tx: Tx, plassId: string): Promise<boolean> {
  const rader = await tx
    .select({ id: tilbud.id })
    .from(tilbud)
    .where(and(eq(tilbud.plassId, plassId), inArray(tilbud.tilstand, ["opprettet", "sendt", "akseptert"])))
    .limit(1);
  return rader.length > 0;
}

/** Places that wait and whose day to be asked has come, in the order of their ids after `etter`. */
export const listTilBekreftelse = async (
  tx: Tx,
  { idag, etter, antall }: { idag: string; etter: string; antall: number },
) => {
  const rader = await tx
    .select({ id: ventelisteplass.id })
    .from(ventelisteplass)
    .where(
      and(
        eq(ventelisteplass.status, "aktiv"),
        isNull(ventelisteplass.ruteUt),
        sql`${ventelisteplass.nesteBekreftelse} <= ${idag}`,
        sql`${ventelisteplass.id} > ${etter}`,
      ),
    )
    .orderBy(ventelisteplass.id)
    .limit(antall);
  return rader.map((rad) => rad.id);
};

/** One place with its row locked, for the machine. */
export async function lockPlass(tx: Tx, id: string): Promise<Plassrad | undefined> {
  const [rad] = await tx.select().from(ventelisteplass).where(eq(ventelisteplass.id, id)).for("update");
  return rad;
}

/** The mailboxes of a household's adults, the applicant's first; a protected person's is opened here and nowhere kept. */
export async function listPlassmottakere(tx: Tx, plassId: string): Promise<string[]> {
  const rader = await tx
    .select({ id: person.id, epost: person.epost, vernet: person.kontaktVernet, sokerId: ventelisteplass.personId })
    .from(ventelisteplass)
    .innerJoin(person, or(eq(person.id, ventelisteplass.personId), eq(person.id, ventelisteplass.medsokerId)))
    .where(eq(ventelisteplass.id, plassId));
  return rader
    .sort((a, b) => Number(b.id === b.sokerId) - Number(a.id === a.sokerId))
    .flatMap((rad) => apneKontakt(rad.id, rad.vernet)?.epost ?? rad.epost ?? []);
}
