import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot, raw } from "../handle.ts";
import { koteller } from "../schema/koteller.ts";
import { sak } from "../schema/sak.ts";

/** Which list: my own, the unit's, what nobody has, what lies for decision, what is decided. */
export const koFaner = ["mine", "enhetens", "ledige", "beslutning", "avgjorte"] as const;
export type KoFane = (typeof koFaner)[number];
export type KoSortering = "frist" | "mottatt" | "avgjort";

/** The place a page begins after: the last row's sort value and id. */
export type KoEtter = { verdi: string; id: string };

export type KoSok = {
  fane: KoFane;
  aktor: string;
  enhet: string;
  tilstand?: string;
  /** Deadline from and to, ISO days. */
  fra?: string;
  til?: string;
  sortering: KoSortering;
  synkende: boolean;
  etter?: KoEtter;
  antall: number;
};

const kolonner = {
  id: sak.id,
  ar: sak.ar,
  lopenummer: sak.lopenummer,
  listenavn: sak.listenavn,
  sokNavn: sak.sokNavn,
  tjeneste: sak.tjeneste,
  tilstand: sak.tilstand,
  gradering: sak.gradering,
  ansvarlig: sak.ansvarlig,
  mottatt: sak.mottatt,
  frist: sak.frist,
  avgjort: sak.avgjort,
  revisjon: sak.revisjon,
};
export type KoRad = Awaited<ReturnType<typeof searchNummer>>[number];

// The predicates repeat what row-level security says, so that an index can answer; the policies are the net, not the filter.
const utvalg: Record<KoFane, () => SQL | undefined> = {
  mine: () => and(sql`${sak.apen}`, eq(sak.ansvarlig, sql.placeholder("aktor"))),
  enhetens: () => and(sql`${sak.apen}`, eq(sak.enhet, sql.placeholder("enhet"))),
  ledige: () => and(sql`${sak.apen}`, isNull(sak.ansvarlig), eq(sak.enhet, sql.placeholder("enhet"))),
  beslutning: () =>
    and(
      sql`${sak.apen}`,
      eq(sak.tilstand, "innstilt"),
      eq(sak.enhet, sql.placeholder("enhet")),
      sql`${sak.foreslattAv} is distinct from ${sql.placeholder("aktor")}::uuid`,
    ),
  avgjorte: () => and(sql`not ${sak.apen}`, eq(sak.enhet, sql.placeholder("enhet"))),
};

const typer = { frist: "date", mottatt: "timestamptz", avgjort: "timestamptz" } as const;

function bygg({ fane, sortering, synkende, tilstand, fra, til }: KoSok) {
  const kolonne = sak[sortering];
  const rekke = synkende ? desc : asc;
  const etter = sql`(${kolonne}, ${sak.id}) ${sql.raw(synkende ? "<" : ">")} (${sql.placeholder("verdi")}::${sql.raw(typer[sortering])}, ${sql.placeholder("id")}::uuid)`;
  return (tx: Tx) =>
    tx
      .select({ ...kolonner, plass: sql<string>`${kolonne}::text` })
      .from(sak)
      .where(
        and(
          utvalg[fane](),
          tilstand === undefined ? undefined : eq(sak.tilstand, sql.placeholder("tilstand")),
          fra === undefined ? undefined : sql`${sak.frist} >= ${sql.placeholder("fra")}::date`,
          til === undefined ? undefined : sql`${sak.frist} <= ${sql.placeholder("til")}::date`,
          etter,
        ),
      )
      .orderBy(rekke(kolonne), rekke(sak.id))
      .limit(sql.placeholder("antall"));
}

const forst = "00000000-0000-0000-0000-000000000000";
const sist = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const laget = new Map<string, ReturnType<typeof lag>>();
const lag = (navn: string, sok: KoSok) => hot(navn, bygg(sok));

/** Name, statement and values of one page: the plan test explains the very statement that runs. */
export function koSporring(sok: KoSok) {
  const navn = [
    "ko",
    sok.fane,
    sok.sortering,
    sok.synkende,
    sok.tilstand !== undefined,
    sok.fra !== undefined,
    sok.til !== undefined,
  ].join("_");
  const { fane: _f, sortering: _s, synkende, etter, ...verdier } = sok;
  const start = synkende ? { verdi: "infinity", id: sist } : { verdi: "-infinity", id: forst };
  return { navn, bygg: bygg(sok), verdier: { ...verdier, ...(etter ?? start) } };
}

/**
 * Tells the planner to walk the index in its order for the rest of the transaction. It cannot guess how many rows the policies let
 * through, and would rather fetch every match and sort: measured, 535 buffers for a page of one's own cases at two hundred thousand.
 * Executed, not awaited by itself: it travels in the flush of the query it is for.
 */
export const walkInOrder = (tx: Tx) =>
  raw(tx)`select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)`.execute();

/** One page of a list by keyset: the rows after `etter`, never counted or skipped, at most `antall`. */
export async function listKo(tx: Tx, sok: KoSok) {
  const { navn, verdier } = koSporring(sok);
  const sporring = laget.get(navn) ?? lag(navn, sok);
  laget.set(navn, sporring);
  const [, rader] = await Promise.all([walkInOrder(tx), sporring(tx, verdier)]);
  return rader;
}

/** The statement of the surname search. */
export const byggNavnesok = (tx: Tx) =>
  tx
    .select(kolonner)
    .from(sak)
    .where(
      and(
        eq(sak.enhet, sql.placeholder("enhet")),
        sql`${sak.sokNavn} collate "C" < ${sql.placeholder("til")}`,
        sql`(${sak.sokNavn} collate "C", ${sak.id}) > (${sql.placeholder("navn")}, ${sql.placeholder("id")}::uuid)`,
      ),
    )
    .orderBy(sql`${sak.sokNavn} collate "C"`, asc(sak.id))
    .limit(sql.placeholder("antall"));
const navnesok = hot("ko_navn", byggNavnesok);

/**
 * Its values: where the range of a prefix begins (or the row it goes on after) and where it ends. One lower bound only: of two, the
 * index scan may begin at the looser one and read everything before the prefix.
 */
export const navnVerdier = (enhet: string, prefiks: string, antall: number, etter?: KoEtter) => ({
  enhet,
  til: `${prefiks}\u{10ffff}`,
  ...(etter && etter.verdi >= prefiks ? { navn: etter.verdi, id: etter.id } : { navn: prefiks, id: forst }),
  antall,
});

/** Open and decided cases whose surname begins with `prefiks` (normalised as `sok_navn` is), in a unit, by name. */
export const searchNavn = (tx: Tx, enhet: string, prefiks: string, antall: number, etter?: KoEtter) =>
  navnesok(tx, navnVerdier(enhet, prefiks, antall, etter));

const nummersok = hot("ko_nummer", (tx) =>
  tx
    .select(kolonner)
    .from(sak)
    .where(and(eq(sak.ar, sql.placeholder("ar")), eq(sak.lopenummer, sql.placeholder("lopenummer")))),
);

/** The case with this number, when it may be seen. */
export const searchNummer = (tx: Tx, ar: number, lopenummer: number) => nummersok(tx, { ar, lopenummer });

const personsok = hot("ko_person", (tx) =>
  tx
    .select(kolonner)
    .from(sak)
    .where(eq(sak.sokerId, sql.placeholder("personId")))
    .orderBy(desc(sak.mottatt))
    .limit(20),
);

/** A person's cases, newest first. */
export const searchPerson = (tx: Tx, personId: string) => personsok(tx, { personId });

export type Koteller = { mine: number; enhetens: number; ledige: number; beslutning: number };

const sumNar = (vilkar: SQL) =>
  sql<number>`coalesce(sum(${koteller.antall}) filter (where ${vilkar}), 0)::int`.mapWith(Number);
const min = sql`${koteller.ansvarlig} = ${sql.placeholder("aktor")}`;

/** The statement of the badges. */
export const byggKoteller = (tx: Tx) =>
  tx
    .select({
      mine: sumNar(min),
      enhetens: sumNar(sql`true`),
      ledige: sumNar(sql`${koteller.ansvarlig} = ''`),
      // One's own innstillinger are another's to decide, whoever has the case.
      beslutning: sumNar(
        sql`${koteller.tilstand} = 'innstilt' and ${koteller.foreslattAv} <> ${sql.placeholder("aktor")}`,
      ),
    })
    .from(koteller)
    .where(eq(koteller.enhet, sql.placeholder("enhet")));
const tellere = hot("ko_tellere", byggKoteller);

// The kept counters know no persons. Whoever has a conflict is counted for anew, past what row-level security hides; nobody else is.
const utenInhabile = hot("ko_uten_inhabile", (tx) =>
  tx
    .select({
      antall: sql<number | null>`case when cardinality(bd_inhabile()) > 0 then (select count(*)::int from sak s
        where s.apen and s.tilstand = 'innstilt' and s.enhet = ${sql.placeholder("enhet")}
          and s.foreslatt_av <> ${sql.placeholder("aktor")}::uuid) end`,
    })
    .from(sql`(select 1) en`),
);

/** The badges of a unit, from kept counters. Protected cases count only with clearance, and those of one's own kin never for decision. */
export async function readKoteller(tx: Tx, aktor: string, enhet: string): Promise<Koteller> {
  const [[rad], [uten]] = await Promise.all([tellere(tx, { aktor, enhet }), utenInhabile(tx, { aktor, enhet })]);
  const alle = rad ?? { mine: 0, enhetens: 0, ledige: 0, beslutning: 0 };
  return { ...alle, beslutning: uten?.antall ?? alle.beslutning };
}
