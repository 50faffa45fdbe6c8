import { and, asc, eq, inArray, isNotNull, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Band, PlassStatus } from "#domain/venteliste/plass.ts";
import type { Tx } from "../client.ts";
import { plassfjerning } from "../schema/plassfjerning.ts";
import { prioritetsforslag } from "../schema/prioritetsforslag.ts";
import { sak } from "../schema/sak.ts";
import { vedtak } from "../schema/vedtak.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";

/** Needs a list can be narrowed to. */
export const behovsfilter = ["bemanning", "trinnfri", "rullestol", "heis", "dyr"] as const;
export type Behovsfilter = (typeof behovsfilter)[number];

export type ListeSok = {
  enhet: string;
  tjeneste?: string | undefined;
  statuser: readonly PlassStatus[];
  band?: Band | undefined;
  /** Bedrooms; `ogFlere` takes that many and more. */
  soverom?: { antall: number; ogFlere: boolean } | undefined;
  behov?: Behovsfilter | undefined;
  /** Approved on this day or before, ISO. */
  godkjentTil?: string | undefined;
  /** `forfalt`: due to be asked before this day; `purret`: reminded and not answered. */
  bekreftelse?: { forfaltFor: string } | "purret" | undefined;
  /** Something about the place lies for decision, or a notice runs. */
  ligger?: "beslutning" | "varslet" | undefined;
  sakIder?: readonly string[] | undefined;
};

const p = ventelisteplass;
const iProfil = (felt: string) => sql`${p.behovsprofil} ->> ${felt}`;
const liggerTilBeslutning = sql`(exists (select 1 from ${prioritetsforslag} f where f.sak_id = ${p.sakId} and f.tilstand = 'foreslatt')
  or exists (select 1 from ${vedtak} v where v.sak_id = ${p.sakId} and v.tilstand = 'innstilt'))`;
const erVarslet = sql`exists (select 1 from ${plassfjerning} f where f.plass_id = ${p.id} and f.tilstand = 'varslet')`;

const behov = (b: Behovsfilter): SQL =>
  b === "bemanning" ? sql`${iProfil("bemanning")} <> 'ingen'` : sql`(${iProfil(b)})::boolean`;

const utvalg = (s: ListeSok) =>
  and(
    eq(p.enhet, s.enhet),
    inArray(p.status, [...s.statuser]),
    s.tjeneste ? eq(p.tjeneste, s.tjeneste) : undefined,
    s.band ? eq(p.band, s.band) : undefined,
    s.soverom
      ? sql`(${iProfil("soverom")})::int ${s.soverom.ogFlere ? sql`>=` : sql`=`} ${s.soverom.antall}`
      : undefined,
    s.behov ? behov(s.behov) : undefined,
    s.godkjentTil ? lte(p.godkjent, s.godkjentTil) : undefined,
    s.bekreftelse === "purret"
      ? isNotNull(p.purret)
      : s.bekreftelse
        ? lt(p.nesteBekreftelse, s.bekreftelse.forfaltFor)
        : undefined,
    s.ligger === "beslutning" ? liggerTilBeslutning : s.ligger === "varslet" ? erVarslet : undefined,
    s.sakIder ? (s.sakIder.length > 0 ? inArray(p.sakId, [...s.sakIder]) : sql`false`) : undefined,
  );

/** The last row of a page: band first, then who has waited longest, then the id. */
export type ListeEtter = { band: Band; godkjent: string; id: string };

/** One page of the list, in the order of priority: band, then time approved. At most `antall` rows after `etter`. */
export const listPlasser = (tx: Tx, sok: ListeSok, antall: number, etter?: ListeEtter) =>
  tx
    .select({
      id: p.id,
      sakId: p.sakId,
      nummer: sql<string>`${sak.ar} || '/' || ${sak.lopenummer}`,
      navn: p.listenavn,
      gradering: p.gradering,
      tjeneste: p.tjeneste,
      behovsprofil: p.behovsprofil,
      band: p.band,
      godkjent: p.godkjent,
      sisteBekreftet: p.sisteBekreftet,
      nesteBekreftelse: p.nesteBekreftelse,
      purret: p.purret,
      status: p.status,
      pausetTil: p.pausetTil,
      ruteUt: p.ruteUt,
      tilBeslutning: sql<boolean>`${liggerTilBeslutning}`,
      varslet: sql<boolean>`${erVarslet}`,
    })
    .from(p)
    .innerJoin(sak, eq(sak.id, p.sakId))
    .where(
      and(
        utvalg(sok),
        etter
          ? sql`(${p.band}, ${p.godkjent}, ${p.id}) > (${etter.band}, ${etter.godkjent}::date, ${etter.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(p.band), asc(p.godkjent), asc(p.id))
    .limit(antall);
export type PlassRad = Awaited<ReturnType<typeof listPlasser>>[number];

/** How many households there are per band under the same filter: those this person may see, and no others. */
export const countPlasser = (tx: Tx, sok: ListeSok) =>
  tx.select({ band: p.band, antall: sql<number>`count(*)::int` }).from(p).where(utvalg(sok)).groupBy(p.band);

/** Services that have anybody on the unit's list. */
export async function listTjenester(tx: Tx, enhet: string): Promise<readonly string[]> {
  const rader = await tx
    .selectDistinct({ tjeneste: p.tjeneste })
    .from(p)
    .where(eq(p.enhet, enhet))
    .orderBy(asc(p.tjeneste));
  return rader.map((r) => r.tjeneste);
}
