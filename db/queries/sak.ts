import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { SakFakta } from "#domain/sak/policy.ts";
import { erApen, type SakTilstand } from "#domain/sak/tilstand.ts";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import { inhabilitet } from "../schema/inhabilitet.ts";
import { sak } from "../schema/sak.ts";
import { vedtak } from "../schema/vedtak.ts";

const sakAv = hot("sak_av", (tx) =>
  tx
    .select({
      id: sak.id,
      ar: sak.ar,
      lopenummer: sak.lopenummer,
      tjeneste: sak.tjeneste,
      tilstand: sql<SakTilstand>`${sak.tilstand}`,
      sokerId: sak.sokerId,
      soknadId: sak.soknadId,
      listenavn: sak.listenavn,
      enhet: sak.enhet,
      gradering: sak.gradering,
      ansvarlig: sak.ansvarlig,
      mottatt: sak.mottatt,
      fristSvar: sak.fristSvar,
      frist: sak.frist,
      avgjort: sak.avgjort,
      regelsett: sak.regelsett,
      revisjon: sak.revisjon,
      /** The key of its content is destroyed; what is left is who, what state, and the chains. */
      innholdSlettet: sql<boolean>`exists (select 1 from soknad k where k.id = ${sak.soknadId} and k.nokkel = '')`,
    })
    .from(sak)
    .where(eq(sak.id, sql.placeholder("id"))),
);

const innstillingAv = hot("sak_innstilling_av", (tx) =>
  tx
    .select({ foreslattAv: vedtak.foreslattAv, besluttetAv: vedtak.besluttetAv })
    .from(vedtak)
    .where(and(eq(vedtak.sakId, sql.placeholder("id")), inArray(vedtak.tilstand, ["innstilt", "vedtatt"])))
    .orderBy(desc(vedtak.versjon))
    .limit(1),
);

// The applicant is read from the case, so that the three questions go out together.
const inhabileAv = hot("sak_inhabile_av", (tx) =>
  tx
    .select({ ansattId: inhabilitet.ansattId })
    .from(inhabilitet)
    .where(sql`${inhabilitet.personId} = (select s.soker_id from sak s where s.id = ${sql.placeholder("id")})`),
);

const las = hot("sak_las", (tx) =>
  tx
    .select({ id: sak.id })
    .from(sak)
    .where(eq(sak.id, sql.placeholder("id")))
    .for("update"),
);

export type Sak = SakFakta & NonNullable<Awaited<ReturnType<typeof sakAv>>[number]>;

/** A case with the facts the policy asks about; undefined when row-level security hides it or it is not there. */
export async function findSak(tx: Tx, id: string): Promise<Sak | undefined> {
  const [[rad], [innstilling], inhabile] = await Promise.all([
    sakAv(tx, { id }),
    innstillingAv(tx, { id }),
    inhabileAv(tx, { id }),
  ]);
  if (!rad) return undefined;
  return {
    ...rad,
    inhabile: inhabile.map((r) => r.ansattId),
    foreslattAv: innstilling?.foreslattAv ?? null,
    besluttetAv: innstilling?.besluttetAv ?? null,
  };
}

/** The same, with the row locked for the rest of the transaction: whoever comes second sees what the first left. */
export async function lockSak(tx: Tx, id: string): Promise<Sak | undefined> {
  // In one flush: the reads stand behind the lock on the connection and see the state after it.
  const [, funnet] = await Promise.all([las(tx, { id }), findSak(tx, id)]);
  return funnet;
}

type Endring = {
  ansvarlig?: string | null;
  foreslattAv?: string | null;
  frist?: string;
  avgjort?: Date;
  regelsett?: string;
};

/**
 * The only mover of a case: to a state, if it still is at the revision that was seen. Undefined when somebody was first.
 * `til` comes from `neste()`; `apen` follows the state, unless a place on the list moves while a complaint about it is open.
 */
export async function moveSak(
  tx: Tx,
  id: string,
  revisjon: number,
  til: SakTilstand,
  { beholdApen = false, ...mer }: Endring & { beholdApen?: boolean } = {},
) {
  const [rad] = await tx
    .update(sak)
    .set({ tilstand: til, ...(beholdApen ? {} : { apen: erApen(til) }), ...mer, revisjon: sql`${sak.revisjon} + 1` })
    .where(and(eq(sak.id, id), eq(sak.revisjon, revisjon)))
    .returning({ revisjon: sak.revisjon });
  return rad;
}

/** Counts a change that moves nothing, so that others who hold the old revision are told. Undefined when somebody was first. */
export async function touchSak(tx: Tx, id: string, revisjon: number, mer: Pick<Endring, "ansvarlig" | "frist"> = {}) {
  const [rad] = await tx
    .update(sak)
    .set({ ...mer, revisjon: sql`${sak.revisjon} + 1` })
    .where(and(eq(sak.id, id), eq(sak.revisjon, revisjon)))
    .returning({ revisjon: sak.revisjon });
  return rad;
}

/** A declared conflict: from here on the database hides every case of the person from this member of staff. */
export const appendInhabilitet = (tx: Tx, ansattId: string, personId: string) =>
  tx.insert(inhabilitet).values({ ansattId, personId, grunn: "erklaert" }).onConflictDoNothing();
