import { eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import { innsending, type Kvittering } from "../schema/innsending.ts";
import { sak } from "../schema/sak.ts";

const byNokkel = hot("innsending_les", (tx) =>
  tx
    .select({ innholdshash: innsending.innholdshash, kvittering: innsending.kvittering, sakId: innsending.sakId })
    .from(innsending)
    .where(eq(innsending.nokkel, sql.placeholder("nokkel"))),
);

/** The sending a key was used for, when it was. */
export const findInnsending = async (tx: Tx, nokkel: string) => (await byNokkel(tx, { nokkel }))[0];

export type NySak = Pick<
  typeof sak.$inferSelect,
  "id" | "ar" | "tjeneste" | "tilstand" | "sokerId" | "soknadId" | "sokNavn" | "enhet" | "gradering" | "mottatt"
> & { fristSvar: string };

/** A case is born, with the year's next number; undefined when the application already has one. */
export async function insertSak(tx: Tx, ny: NySak): Promise<{ ar: number; lopenummer: number } | undefined> {
  const [rad] = await tx
    .insert(sak)
    .values({ ...ny, frist: ny.fristSvar, lopenummer: sql`bd_neste_saksnummer(${ny.ar}::integer)` })
    .onConflictDoNothing({ target: sak.soknadId })
    .returning({ ar: sak.ar, lopenummer: sak.lopenummer });
  return rad;
}

/** The sending itself; false when the key was used before. */
export async function insertInnsending(
  tx: Tx,
  ny: { nokkel: string; innholdshash: string; sakId: string; personId: string; kvittering: Kvittering },
): Promise<boolean> {
  const rader = await tx.insert(innsending).values(ny).onConflictDoNothing().returning({ nokkel: innsending.nokkel });
  return rader.length === 1;
}

/** A case's state as the resident's acts need it, held until the transaction ends. */
export async function lockOwnSak(tx: Tx, soknadId: string) {
  const [rad] = await tx
    .select({
      id: sak.id,
      ar: sak.ar,
      lopenummer: sak.lopenummer,
      tilstand: sak.tilstand,
      sokerId: sak.sokerId,
      enhet: sak.enhet,
      ansvarlig: sak.ansvarlig,
      gradering: sak.gradering,
      fristSvar: sak.fristSvar,
      revisjon: sak.revisjon,
    })
    .from(sak)
    .where(eq(sak.soknadId, soknadId))
    .for("update");
  return rad;
}

/** The state of the case an application became, when it has become one. */
export async function findOwnSakTilstand(tx: Tx, soknadId: string): Promise<string | undefined> {
  const [rad] = await tx.select({ tilstand: sak.tilstand }).from(sak).where(eq(sak.soknadId, soknadId));
  return rad?.tilstand;
}
