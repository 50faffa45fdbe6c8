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

const p = sql.placeholder;
const newSak = hot("sak_ny", (tx) =>
  tx
    .insert(sak)
    .values({
      id: p("id"),
      ar: p("ar"),
      lopenummer: sql`bd_neste_saksnummer(${p("ar")}::integer)`,
      tjeneste: p("tjeneste"),
      tilstand: p("tilstand"),
      sokerId: p("sokerId"),
      soknadId: p("soknadId"),
      sokNavn: p("sokNavn"),
      enhet: p("enhet"),
      gradering: p("gradering"),
      mottatt: sql`${p("mottatt")}::timestamptz`,
      fristSvar: p("fristSvar"),
      frist: p("fristSvar"),
    })
    .onConflictDoNothing({ target: sak.soknadId })
    .returning({ ar: sak.ar, lopenummer: sak.lopenummer }),
);

/** A case is born, with the year's next number; undefined when the application already has one. */
export const insertSak = async (tx: Tx, ny: NySak): Promise<{ ar: number; lopenummer: number } | undefined> =>
  (await newSak(tx, { ...ny, mottatt: ny.mottatt.toISOString() }))[0];

const newInnsending = hot("innsending_ny", (tx) =>
  tx
    .insert(innsending)
    .values({
      nokkel: p("nokkel"),
      innholdshash: p("innholdshash"),
      sakId: p("sakId"),
      personId: p("personId"),
      kvittering: sql`${p("kvittering")}::jsonb`,
    })
    .onConflictDoNothing()
    .returning({ nokkel: innsending.nokkel }),
);

type NyInnsending = { nokkel: string; innholdshash: string; sakId: string; personId: string; kvittering: Kvittering };

/** The sending itself; false when the key was used before. */
export async function insertInnsending(tx: Tx, ny: NyInnsending): Promise<boolean> {
  const rader = await newInnsending(tx, { ...ny, kvittering: JSON.stringify(ny.kvittering) });
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
