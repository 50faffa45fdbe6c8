import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { Tx } from "../client.ts";
import { blindIndex, decryptField, encryptField, fullmaktsted } from "../krypto.ts";
import { fullmakt } from "../schema/fullmakt.ts";
import { person } from "../schema/person.ts";
import { sesjon } from "../schema/sesjon.ts";

/** Both sides' names, as the giver knew them. */
export type Fullmaktsnavn = { giver: string; mottaker: string };
export type Fullmakt = {
  id: string;
  giverId: string;
  navn: Fullmaktsnavn;
  tjenester: readonly TjenesteId[];
  gyldigTil: string;
  avsluttet: Date | null;
  opprettet: Date;
};

type Rad = typeof fullmakt.$inferSelect;
const open = ({ id, giverId, navnKryptert, tjenester, gyldigTil, avsluttet, opprettet }: Rad): Fullmakt => ({
  id,
  giverId,
  navn: JSON.parse(decryptField(fullmaktsted(id), navnKryptert)) as Fullmaktsnavn,
  tjenester,
  gyldigTil,
  avsluttet,
  opprettet,
});

/** What the actor has given, and what she has been given, newest first; the database shows her no others. */
export async function listFullmakter(tx: Tx): Promise<readonly Fullmakt[]> {
  return (await tx.select().from(fullmakt).orderBy(desc(fullmakt.id))).map(open);
}

/** One that the actor is a side of, held for a change; undefined for any other. */
export async function lockFullmakt(tx: Tx, id: string): Promise<Fullmakt | undefined> {
  const [rad] = await tx.select().from(fullmakt).where(eq(fullmakt.id, id)).for("update");
  return rad && open(rad);
}

type Ny = Pick<Fullmakt, "giverId" | "navn" | "tjenester" | "gyldigTil"> & { mottakerFnr: string };

/** Stores a new one. The number is kept as its keyed index only, whether or not anybody with it has been here. */
export async function insertFullmakt(
  tx: Tx,
  { giverId, navn, tjenester, gyldigTil, mottakerFnr }: Ny,
): Promise<string> {
  const id = crypto.randomUUID();
  await tx.insert(fullmakt).values({
    id,
    giverId,
    mottakerIndeks: blindIndex(mottakerFnr),
    navnKryptert: encryptField(fullmaktsted(id), JSON.stringify(navn)),
    tjenester: [...tjenester],
    gyldigTil,
    erDemo: sql`(select er_demo from person where id = ${giverId})`,
  });
  return id;
}

/** Her own name for the paper, and whether the number is hers; undefined for nobody. */
export async function findGiver(tx: Tx, personId: string, fnr: string | undefined) {
  const [rad] = await tx
    .select({ navn: person.navn, identIndeks: person.identIndeks })
    .from(person)
    .where(eq(person.id, personId));
  return (
    rad && { navn: rad.navn, erEgetNummer: fnr !== undefined && Buffer.compare(rad.identIndeks, blindIndex(fnr)) === 0 }
  );
}

/** Ends it; one that is ended already stays as it was. */
export async function endFullmakt(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
  await tx
    .update(fullmakt)
    .set({ avsluttet: now, avsluttetAv: personId })
    .where(and(eq(fullmakt.id, id), isNull(fullmakt.avsluttet)));
}

/** A live fullmakt given to whoever has this session; undefined otherwise. For the login alone. */
export async function findForSesjon(
  tx: Tx,
  idHash: Uint8Array,
  id: string,
): Promise<{ gyldigTil: string; avsluttet: Date | null } | undefined> {
  const [rad] = await tx
    .select({ gyldigTil: fullmakt.gyldigTil, avsluttet: fullmakt.avsluttet })
    .from(sesjon)
    .innerJoin(person, eq(person.id, sesjon.personId))
    .innerJoin(fullmakt, and(eq(fullmakt.id, id), eq(fullmakt.mottakerIndeks, person.identIndeks)))
    .where(and(eq(sesjon.idHash, idHash), isNull(sesjon.avsluttet)));
  return rad;
}

/** From now on the session acts by this fullmakt, or, without one, for the person herself again. */
export async function setSesjonFullmakt(tx: Tx, idHash: Uint8Array, fullmaktId: string | null): Promise<void> {
  await tx.update(sesjon).set({ fullmaktId }).where(eq(sesjon.idHash, idHash));
}
