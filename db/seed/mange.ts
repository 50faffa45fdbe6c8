import postgres from "postgres";
import { leggTilDager } from "#domain/kernel/dag.ts";
import { blindIndex, caseCipher, encryptField, identsted, newCaseKey } from "../krypto.ts";

/** How many rows travel in one statement. */
const BUNT = 5_000;
const VEKT1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const VEKT2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const sum = (siffer: readonly number[], vekt: readonly number[]) =>
  vekt.reduce((s, v, i) => s + v * (siffer[i] ?? 0), 0);

/** Synthetic national numbers (month + 80) with valid check digits, in order, never twice; all distinct from the demo people's births. */
export function* syntetiskeNumre(fra = "1940-01-01"): Generator<{ nummer: string; fodt: string }> {
  for (let dag = 0; ; dag++) {
    const fodt = leggTilDager(fra, dag);
    const [ar = "", maned = "", d = ""] = fodt.split("-");
    for (let individ = 0; individ < 500; individ++) {
      const ni = [...`${d}${Number(maned) + 80}${ar.slice(2)}${String(individ).padStart(3, "0")}`].map(Number);
      const k1 = (11 - (sum(ni, VEKT1) % 11)) % 11;
      const k2 = (11 - (sum([...ni, k1], VEKT2) % 11)) % 11;
      if (k1 < 10 && k2 < 10) yield { nummer: [...ni, k1, k2].join(""), fodt };
    }
  }
}

/** What every decision here says, under its case's own key as the words of real ones are. */
const BEGRUNNELSE = { hensyn: "Oppdiktet sak til prøve.", barnetsBeste: "", veienVidere: "" };

/** Persons with real ciphertext and index, so that what is seeded can be opened and searched like any other. */
async function insertPersoner(admin: postgres.Sql, fra: number, antall: number) {
  const numre = syntetiskeNumre();
  for (let i = 0; i < fra; i++) numre.next();
  for (let start = fra; start < fra + antall; start += BUNT) {
    const rader = Array.from({ length: Math.min(BUNT, fra + antall - start) }, () => {
      const { nummer, fodt } = numre.next().value as { nummer: string; fodt: string };
      const id = crypto.randomUUID();
      const soknadId = crypto.randomUUID();
      const nokkel = newCaseKey(soknadId);
      return {
        id,
        soknadId,
        fodt,
        ident: encryptField(identsted(id), nummer),
        indeks: Buffer.from(blindIndex(nummer)).toString("hex"),
        nokkel,
        begrunnelse: caseCipher(soknadId, nokkel).seal("vedtak.1.begrunnelse", BEGRUNNELSE),
      };
    });
    const felt = (navn: keyof (typeof rader)[number]) => rader.map((r) => r[navn]);
    await admin`insert into mange (n, person_id, soknad_id, fodt, ident, indeks, nokkel, begrunnelse)
      select ${start} + ord, p, s, f::date, i, decode(x, 'hex'), k, b
      from unnest(${felt("id")}::uuid[], ${felt("soknadId")}::uuid[], ${felt("fodt")}::text[], ${felt("ident")}::text[], ${felt("indeks")}::text[], ${felt("nokkel")}::text[], ${felt("begrunnelse")}::text[])
        with ordinality as t(p, s, f, i, x, k, b, ord)`;
  }
}

/**
 * The same mix at any size: one case in ten open, spread over four states, a fifth of the open ones free; ten years of receipts;
 * 0.5 per cent kode 6 and 1 per cent kode 7; surnames with a few common ones. md5 stands in for chance, so that two runs are equal.
 */
async function insertSaker(admin: postgres.Sql) {
  await admin`insert into person (id, ident_type, ident_kryptert, ident_indeks, navn, navn_sok, fodselsdato, gradering, epost, adresse, er_demo)
    select person_id, 'fnr', ident, indeks, fornavn || ' ' || etternavn, lower(etternavn || ' ' || fornavn), fodt, gradering,
      case when gradering = 'ingen' then 'prove' || n || '@example.no' end, case when gradering = 'ingen' then 'Testveien ' || (1 + n % 200) || ', 1383 Asker' end, true from mange_stokk`;
  await admin`insert into soknad (id, tjeneste, soker_id, tilstand, svar, skjemaversjon, nokkel, slettes_dato)
    select soknad_id, 'startlan', person_id, 'innsendt', jsonb_build_object('samliv', 'alene', 'harBarn', 'nei', 'formal', 'kjop', 'opphold', 'nordisk',
      'harInntekt', 'ja', 'inntekter', jsonb_build_array(jsonb_build_object('inntektType', 'lonn', 'nettoMnd', (24000 + n % 18000)::text, 'varighet', 'varig'))),
      1, nokkel, '2099-01-01' from mange_stokk`;
  await admin`insert into sak (id, ar, lopenummer, tjeneste, tilstand, apen, soker_id, soknad_id, sok_navn, listenavn, enhet, gradering, ansvarlig, foreslatt_av, mottatt, frist_svar, frist, avgjort, er_demo)
    select sak_id, extract(year from mottatt)::int, 1000000 + n, 'startlan', tilstand, apen, person_id, soknad_id, lower(etternavn || ' ' || fornavn), bd_listenavn(fornavn || ' ' || etternavn), 'startlan', gradering,
      ansvarlig, case when tilstand = 'innstilt' then ansvarlig end, mottatt, (mottatt + interval '1 month')::date, (mottatt + interval '1 month')::date + (case when tilstand = 'venter_dokumentasjon' then 14 else 0 end),
      case when apen then null else mottatt + (10 + n % 40) * interval '1 day' end, true from mange_stokk order by sak_id`;
}

/** The innstilling of a case that lies for decision, and the vedtak of a decided one, by two different people. No letter: nothing is sent. */
async function insertVedtak(admin: postgres.Sql) {
  await admin`insert into vedtak (sak_id, versjon, tilstand, utfall, belop, begrunnelse, vurdering, beregning, regelsett, lovversjon, grunnlag_hash,
      foreslatt_av, foreslatt, besluttet_av, besluttet, klageinstans, klagefrist_dager)
    select s.sak_id, 1, case when s.apen then 'innstilt' else 'vedtatt' end, case when s.apen then 'innvilget_bevis' else s.tilstand end,
      case when s.tilstand = 'avslatt' then null else 1500000 + (s.n % 1000) * 1000 end,
      to_jsonb(s.begrunnelse), '{"regel":"startlan","hjemmel":"forskrift om lån fra Husbanken kapittel 5","svar":"oppfylt"}',
      '{}', 'startlan/2026-01-01', 'fvl1967', md5(s.n::text), s.ansvarlig, s.mottatt + interval '5 days',
      case when s.apen then null else s.beslutter end, case when s.apen then null else s.mottatt + (10 + s.n % 40) * interval '1 day' end, 'kommunalKlagenemnd', 21
    from mange_stokk s where s.tilstand = 'innstilt' or s.tilstand in ('innvilget_bevis', 'innvilget_tilsagn', 'avslatt')`;
}

/** Two or three events per case in a chain that verifies: each hash is made of the one before, as `bd_append_hendelse` does it. */
async function insertHendelser(admin: postgres.Sql) {
  await admin`create temp table mange_ledd on commit drop as
    select s.sak_id as strom, s.person_id as eier, s.gradering, l.seq, l.type, l.kind, l.aktor, s.mottatt + l.etter as tid, l.data,
      convert_to(bd_hendelse_tekst(s.sak_id, s.sak_id, s.person_id, s.gradering, l.seq, l.type, l.kind, l.aktor, s.mottatt + l.etter, l.data), 'UTF8') as tekst
    from mange_stokk s cross join lateral (values
      (1, 'soknad.sendtInn', 'innbygger', s.person_id::text, interval '0', jsonb_build_object('tjeneste', 'startlan')),
      (2, 'sak.tatt', 'ansatt', coalesce(s.ansvarlig::text, s.ansatt::text), interval '1 day', jsonb_build_object('fra', 'mottatt', 'til', 'under_behandling')),
      (3, 'notat.skrevet', 'ansatt', coalesce(s.ansvarlig::text, s.ansatt::text), interval '3 days', '{}'::jsonb)) l(seq, type, kind, aktor, etter, data)
    where l.seq = 1 or (s.tilstand <> 'mottatt' and (l.seq = 2 or s.n % 3 = 0))`;
  await admin`create temp table mange_kjede on commit drop as
    select strom, seq, '\\x'::bytea as forrige, sha256(tekst) as hash from mange_ledd where seq = 1`;
  // The planner takes a temporary table nobody has counted for a small one, and would walk it anew for each row.
  await admin`analyze mange_ledd, mange_kjede`;
  for (const seq of [2, 3]) {
    await admin`insert into mange_kjede select l.strom, l.seq, f.hash, sha256(f.hash || l.tekst)
      from mange_ledd l join mange_kjede f using (strom) where l.seq = ${seq} and f.seq = ${seq - 1}`;
    await admin`analyze mange_kjede`;
  }
  await admin`insert into hendelse (strom_id, sak_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
    select strom, strom, eier, gradering, seq, type, kind, aktor, tid, data, forrige, hash from mange_ledd join mange_kjede using (strom, seq) order by strom, seq`;
  await admin`insert into hendelse_hode (strom_id, seq, hash) select distinct on (strom) strom, seq, hash from mange_kjede order by strom, seq desc`;
}

/** How many cases earlier runs made: they have numbers from a million up, so that the real series is left alone. */
async function tidligere(admin: postgres.Sql): Promise<number> {
  const [rad] = await admin`select count(*)::int as antall from sak where lopenummer > 1000000`;
  return rad?.antall ?? 0;
}

/**
 * Fills the database with `antall` invented persons, one case each, marked as demo. `admin` is an administrator. What triggers do is
 * done here for all rows at once, foreign keys hold by how the rows are drawn: a call per row would be most of the work. Staff must
 * exist: cases are spread over the unit's caseworkers.
 */
export async function seedMange(admin: postgres.Sql, antall: number) {
  await admin.begin(async (tx) => {
    const sql = tx as unknown as postgres.Sql;
    await sql`set local session_replication_role = replica`;
    await sql`create temp table mange (n integer, person_id uuid, soknad_id uuid, fodt date, ident text, indeks bytea, nokkel text, begrunnelse text) on commit drop`;
    await insertPersoner(sql, await tidligere(sql), antall);
    await sql`create temp table mange_stokk on commit drop as ${stokken(sql, antall)}`;
    await sql`analyze mange_stokk`;
    await insertSaker(sql);
    await insertVedtak(sql);
    await insertHendelser(sql);
    await sql`truncate koteller`;
    await sql`insert into koteller (enhet, tilstand, gradering, ansvarlig, foreslatt_av, antall)
      select enhet, tilstand, gradering, coalesce(ansvarlig::text, ''), bd_ko_foreslatt(tilstand, foreslatt_av), count(*) from sak where apen group by 1, 2, 3, 4, 5`;
  });
  for (const tabell of ["person", "soknad", "sak", "hendelse", "hendelse_hode", "vedtak", "koteller"])
    await admin.unsafe(`vacuum analyze ${tabell}`);
}

/** Draws everything about each case from its number. */
const stokken = (sql: postgres.Sql, antall: number) => sql`
  with beslutterne as (select array_agg(id order by brukernavn) as ider from ansatt where aktiv and roller @> array['beslutter'] and not roller @> array['saksbehandler'] and 'startlan' = any(enheter)),
  staben as (select array_agg(id order by brukernavn) as ider from ansatt where aktiv and 'saksbehandler' = any(roller) and 'startlan' = any(enheter)),
  trukket as (select m.*, ('x' || substr(md5(m.n::text), 1, 8))::bit(32)::bigint as t, ('x' || substr(md5('b' || m.n), 1, 8))::bit(32)::bigint as u from mange m)
  select t.*, gen_random_uuid() as sak_id, a.apen, a.tilstand, s.ider[1 + (u % array_length(s.ider, 1))::int] as ansatt,
    b.ider[1 + (u % array_length(b.ider, 1))::int] as beslutter,
    case when a.tilstand = 'mottatt' or (a.apen and u % 5 = 0 and a.tilstand <> 'innstilt') then null else s.ider[1 + (u % array_length(s.ider, 1))::int] end as ansvarlig,
    case when t.t % 200 = 7 then 'kode6' when t.t % 100 = 9 then 'kode7' else 'ingen' end as gradering,
    now() - (case when a.apen then (u % 60) * interval '1 day' + (t.t % 86400) * interval '1 second'
      else (60 + ((n % ${antall})::bigint * 3600) / ${antall}) * interval '1 day' + (t.t % 86400) * interval '1 second' end) as mottatt,
    (array['Amal','Bjarte','Cecilie','David','Elin','Farah','Geir','Hanne','Idris','Johanne'])[1 + (u % 10)::int] as fornavn,
    case when t.t % 50 = 0 then 'Hansen' else 'Etternavn' || to_char(t.t % 20000, 'FM00000') end as etternavn
  from trukket t cross join staben s cross join beslutterne b cross join lateral (select t.t % 10 = 0 as apen,
    case when t.t % 10 <> 0 then (array['innvilget_bevis','avslatt','innvilget_tilsagn','trukket'])[1 + (u % 4)::int]
      else (array['mottatt','under_behandling','venter_dokumentasjon','innstilt'])[1 + (u / 7 % 4)::int] end as tilstand) a`;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const url = process.env.DATABASE_URL;
  const antall = Number(process.argv[2]);
  if (!url) throw new Error("DATABASE_URL mangler");
  if (!Number.isInteger(antall) || antall < 1) throw new Error("antall saker mangler");
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await seedMange(admin, antall);
  await admin.end();
}
