import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { ansatt } from "../schema/ansatt.ts";
import { brev } from "../schema/brev.ts";
import { hendelse } from "../schema/hendelse.ts";
import { oppslag } from "../schema/oppslag.ts";
import { sak } from "../schema/sak.ts";
import { soknad } from "../schema/soknad.ts";
import { vedlegg } from "../schema/vedlegg.ts";
import { apneFormal } from "./oppslag.ts";
import { sakskrypto } from "./sakskrypto.ts";
import { apneFilnavn } from "./vedlegg.ts";

/** What a resident is shown of a case. Of staff only the one who has it: name, title and telephone. */
const kolonner = {
  id: sak.id,
  ar: sak.ar,
  lopenummer: sak.lopenummer,
  tjeneste: sak.tjeneste,
  tilstand: sak.tilstand,
  sokerId: sak.sokerId,
  soknadId: sak.soknadId,
  enhet: sak.enhet,
  gradering: sak.gradering,
  ansvarlig: sak.ansvarlig,
  mottatt: sak.mottatt,
  fristSvar: sak.fristSvar,
  frist: sak.frist,
  revisjon: sak.revisjon,
  /** The key of what she sent and got is destroyed; state, dates and the chains are left. */
  innholdSlettet: sql<boolean>`exists (select 1 from soknad k where k.id = ${sak.soknadId} and k.nokkel = '')`,
  kontaktNavn: ansatt.navn,
  kontaktTittel: ansatt.tittel,
  kontaktTelefon: ansatt.telefon,
};

const mine = (tx: Tx) => tx.select(kolonner).from(sak).leftJoin(ansatt, eq(ansatt.id, sak.ansvarlig));
export type MinSakRad = Awaited<ReturnType<typeof listMineSaker>>[number];

/** The person's own cases, newest first. */
export const listMineSaker = (tx: Tx, personId: string) =>
  mine(tx).where(eq(sak.sokerId, personId)).orderBy(desc(sak.mottatt), desc(sak.id)).limit(200);

/** One case that is hers, or nothing. */
export async function findMinSak(tx: Tx, sakId: string, personId: string): Promise<MinSakRad | undefined> {
  const [rad] = await mine(tx).where(and(eq(sak.id, sakId), eq(sak.sokerId, personId)));
  return rad;
}

/** The same, with the case row locked until the transaction ends. */
export async function lockMinSak(tx: Tx, sakId: string, personId: string): Promise<MinSakRad | undefined> {
  const [rad] = await mine(tx)
    .where(and(eq(sak.id, sakId), eq(sak.sokerId, personId)))
    .for("update", { of: sak });
  return rad;
}

/** Drafts with the day they are deleted. */
export const listMineUtkast = (tx: Tx, personId: string) =>
  tx
    .select({
      soknadId: soknad.id,
      tjeneste: soknad.tjeneste,
      opprettet: soknad.opprettet,
      endret: soknad.endret,
      slettesDato: soknad.slettesDato,
    })
    .from(soknad)
    .where(and(eq(soknad.sokerId, personId), eq(soknad.tilstand, "utkast")))
    .orderBy(desc(soknad.endret));

/** The interim replies of cases, newest first: what they promised stands in the event. */
export const listForelopigeSvar = async (tx: Tx, sakIder: readonly string[]) =>
  sakIder.length === 0
    ? []
    : tx
        .select({ sakId: hendelse.sakId, data: hendelse.data })
        .from(hendelse)
        .where(and(inArray(hendelse.sakId, [...sakIder]), eq(hendelse.type, "sak.forelopigSvar")))
        .orderBy(desc(hendelse.tid));

/** Letters and receipts that lie ready for the person, newest first; bytes are never read here. */
export const listMineBrev = (tx: Tx, personId: string) =>
  tx
    .select({ brevId: brev.id, sakId: brev.sakId, vedtakId: brev.vedtakId, mal: brev.mal, ferdig: brev.ferdig })
    .from(brev)
    .where(and(eq(brev.mottakerId, personId), eq(brev.tilstand, "ferdig")))
    .orderBy(desc(brev.ferdig), desc(brev.id))
    .limit(200);

/** Files of a sent application and what came later, newest first; removed ones are left out. */
export async function listMineVedlegg(tx: Tx, sak: { id: string; soknadId: string }) {
  const [krypto, rader] = await Promise.all([
    sakskrypto(tx, sak.id),
    tx
      .select({
        vedleggId: vedlegg.id,
        krav: vedlegg.krav,
        filnavn: vedlegg.filnavn,
        lagernokkel: vedlegg.lagernokkel,
        storrelse: vedlegg.storrelse,
        mottatt: vedlegg.mottatt,
      })
      .from(vedlegg)
      .where(and(eq(vedlegg.soknadId, sak.soknadId), eq(vedlegg.tilstand, "mottatt")))
      .orderBy(desc(vedlegg.mottatt), desc(vedlegg.id)),
  ]);
  return rader.map((rad) => apneFilnavn(krypto, rad));
}

/** Who of the staff has looked at the case, as roles and purposes, never as names; newest first. */
export async function listOppslagISak(tx: Tx, sakId: string, personId: string, antall: number) {
  const [krypto, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx
      .select({ tid: oppslag.tid, rolle: oppslag.rolle, handling: oppslag.handling, formal: oppslag.formal })
      .from(oppslag)
      .where(and(eq(oppslag.sakId, sakId), eq(oppslag.personId, personId)))
      .orderBy(desc(oppslag.seq))
      .limit(antall),
  ]);
  return rader.map((rad) => ({ ...rad, formal: apneFormal(krypto, rad.formal) }));
}

/** Moves the case if it still stands at the revision that was seen; false when somebody else was first. */
export async function moveMinSak(
  tx: Tx,
  sett: { id: string; revisjon: number },
  til: { tilstand: string; apen: boolean; frist?: string; ansvarlig?: null },
): Promise<boolean> {
  const rader = await tx
    .update(sak)
    .set({ ...til, revisjon: sett.revisjon + 1 })
    .where(and(eq(sak.id, sett.id), eq(sak.revisjon, sett.revisjon)))
    .returning({ id: sak.id });
  return rader.length === 1;
}
