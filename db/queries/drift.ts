import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { type SakTilstand, ubesluttede } from "#domain/sak/tilstand.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { type Ko, koer, stoppet } from "../koer.ts";
import { brev } from "../schema/brev.ts";
import { sak } from "../schema/sak.ts";
import { soknad } from "../schema/soknad.ts";

/** A job that waits in a dead-letter queue; `kode` says why it stopped, as the handler gave it. */
export type Stoppetjobb = { jobbId: string; ko: Ko; brevId: string | null; kode: string; siden: Date };

const navn = Object.fromEntries(Object.keys(koer).map((ko) => [stoppet(ko as Ko), ko as Ko]));

// Drizzle has switched off the driver's parsers: a time comes as text.
type Rad = { id: string; name: string; brev_id: string | null; kode: string | null; created_on: string };
const somJobb = (r: Rad): Stoppetjobb[] => {
  const ko = navn[r.name];
  return ko ? [{ jobbId: r.id, ko, brevId: r.brev_id, kode: r.kode ?? "feil", siden: new Date(r.created_on) }] : [];
};

/** What has stopped and waits for a person, oldest first, at most `antall`. pg-boss's tables have no row-level security: the caller filters. */
export async function listStoppedeJobber(tx: Tx, antall: number): Promise<Stoppetjobb[]> {
  const rader = await raw(tx)<Rad[]>`
    select id, name, data->>'brevId' as brev_id, coalesce(source_output, output)->>'kode' as kode, created_on
    from pgboss.job where name = any(${Object.keys(navn)}) and state = 'created' order by created_on, id limit ${antall}`;
  return rader.flatMap(somJobb);
}

/** One of them, held until the transaction ends; undefined when it is dealt with. */
export async function lockStoppetJobb(tx: Tx, jobbId: string): Promise<Stoppetjobb | undefined> {
  const [rad] = await raw(tx)<Rad[]>`
    select id, name, data->>'brevId' as brev_id, coalesce(source_output, output)->>'kode' as kode, created_on
    from pgboss.job where name = any(${Object.keys(navn)}) and id = ${jobbId} and state = 'created' for update`;
  return rad && somJobb(rad)[0];
}

/** The letters behind stopped jobs with their case, as far as the actor may see it. */
export const listBrevMedSak = (tx: Tx, brevIder: readonly string[]) =>
  brevIder.length === 0
    ? Promise.resolve([])
    : tx
        .select({
          brevId: brev.id,
          mal: brev.mal,
          vedtakId: brev.vedtakId,
          sakId: sak.id,
          ar: sak.ar,
          lopenummer: sak.lopenummer,
          sokerId: sak.sokerId,
          enhet: sak.enhet,
          ansvarlig: sak.ansvarlig,
          gradering: sak.gradering,
          tilstand: sql<SakTilstand>`${sak.tilstand}`,
        })
        .from(brev)
        .innerJoin(sak, sql`${sak.id} = ${brev.sakId}`)
        .where(inArray(brev.id, [...brevIder]));
export type Stoppetbrev = Awaited<ReturnType<typeof listBrevMedSak>>[number];

export type Fristsak = { id: string; sokerId: string; gradering: Gradering; fristSvar: string };

/**
 * Undecided cases whose month is running out (`naermerSeg`: received on `mottattSenest` or before) or has run out (`brutt`: last day before
 * `idag`), without an interim reply and not yet told of. At most `antall`.
 */
export async function listFrister(
  tx: Tx,
  slag: "naermerSeg" | "brutt",
  { mottattSenest, idag, antall }: { mottattSenest: Dag; idag: Dag; antall: number },
): Promise<Fristsak[]> {
  const over =
    slag === "brutt"
      ? raw(tx)`s.frist_svar < ${idag}`
      : raw(tx)`(s.mottatt at time zone 'Europe/Oslo')::date <= ${mottattSenest}`;
  return raw(tx)<Fristsak[]>`
    select s.id, s.soker_id as "sokerId", s.gradering, s.frist_svar::text as "fristSvar" from sak s
    where s.apen and s.tilstand = any(${[...ubesluttede]}) and ${over}
      and not exists (select 1 from hendelse h where h.sak_id = s.id and h.type in ('sak.forelopigSvar', ${`frist.${slag}`}))
    order by s.frist_svar, s.id limit ${antall}`;
}

/** Drafts whose day has passed, and how many drafts there are in all. */
export async function listUtlopteUtkast(tx: Tx, idag: string, antall: number) {
  const [[alle], rader] = await Promise.all([
    tx.select({ n: sql<number>`count(*)::int` }).from(soknad).where(eq(soknad.tilstand, "utkast")),
    tx
      .select({ id: soknad.id })
      .from(soknad)
      .where(and(eq(soknad.tilstand, "utkast"), lt(soknad.slettesDato, idag)))
      .orderBy(asc(soknad.slettesDato))
      .limit(antall),
  ]);
  return { utkast: alle?.n ?? 0, ider: rader.map((r) => r.id) };
}
