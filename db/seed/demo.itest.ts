import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { slagAv } from "#domain/vedtak/utfall.ts";
import { viewMinSide } from "#usecases/minside/view-min-side.ts";
import { findBrudd } from "../queries/kjede.ts";
import { useDatabase } from "../testing/database.ts";
import { withActor } from "../with-actor.ts";
import { seedDemo } from "./demo.ts";
import { alle } from "./folk/alle.ts";
import { demo } from "./spill/rolleliste.ts";

const db = useDatabase();
const mappe = mkdtempSync(join(tmpdir(), "boligdora-prove-"));
const jwk = JSON.stringify({ kty: "RSA", kid: "demo", n: "x", e: "AQAB", d: "y" });
let forste: Awaited<ReturnType<typeof seedDemo>>;

beforeAll(async () => {
  Object.assign(process.env, {
    DATABASE_URL_APP: process.env.DATABASE_URL_JOBB,
    BASE_URL: "http://localhost:3000",
    PORT: "3000",
    NEXTAUTH_SECRET: "demo-hemmelighet-for-prover-0123456789",
    FILLAGER_MAPPE: mappe,
    SMTP_URL: "smtp://localhost:1",
    SMTP_FRA: "demo@example.no",
    IDPORTEN_WELL_KNOWN: "http://localhost:1/a",
    IDPORTEN_CLIENT_ID: "b",
    IDPORTEN_JWK: jwk,
    ENTRA_WELL_KNOWN: "http://localhost:1/b",
    ENTRA_CLIENT_ID: "b",
    ENTRA_JWK: jwk,
    ENTRA_TENANT_ID: "11111111-1111-4111-8111-111111111111",
  });
  forste = await seedDemo();
}, 120_000);
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

test("alle fortellingene holder: hver sak ender der den skal, gjennom reglene som gjelder for alle", () => {
  expect(forste).toEqual({ personer: alle.length, saker: 60 });
});

test("fortalt én gang: en ny start legger ikke til noe", async () => {
  const tell = async () =>
    (
      await db.admin`select (select count(*) from sak) s, (select count(*) from hendelse) h, (select count(*) from brev) b`
    )[0];
  const for_ = await tell();
  // Those who have neither case nor draft are met again, and there is nothing to tell of them.
  expect((await seedDemo()).saker).toBe(0);
  expect(await tell()).toEqual(for_);
});

test("boligregisteret er fullt, med alle tilstander og en historie som henger sammen", async () => {
  const [rad] = await db.admin`select count(*)::int boliger, count(distinct status)::int tilstander,
    (select count(*)::int from ventelistehistorikk) ar, (select count(*)::int from avtale) avtaler from bolig where er_demo`;
  expect(rad).toMatchObject({ boliger: 130, avtaler: 4 });
  expect(rad?.tilstander).toBeGreaterThanOrEqual(9);
  expect(rad?.ar).toBeGreaterThanOrEqual(17);
  const brudd = await db.admin`select h.bolig_id from (select bolig_id, fra, til, tid, lag(til) over w as forrige,
      row_number() over w as nr from bolig_status window w as (partition by bolig_id order by tid)) h
    where (nr = 1) <> (fra is null) or fra is distinct from forrige or tid > now()`;
  expect(brudd).toEqual([]);
  const feil = await db.admin`select b.kode from bolig b cross join lateral
    (select til, tid from bolig_status s where s.bolig_id = b.id order by tid desc limit 1) s
    where s.til <> b.status or (s.tid at time zone 'Europe/Oslo')::date <> b.status_fra`;
  expect(feil).toEqual([]);
});

test("kjedene holder, og hver hendelse har sin tid i fortiden, i rekkefølge", async () => {
  expect(await withActor(demo, "prove", findBrudd)).toEqual([]);
  const [rad] =
    await db.admin`select min(tid) < now() - interval '340 days' as gammel, max(tid) <= now() as fortid, count(*)::int as n from hendelse`;
  expect(rad).toMatchObject({ gammel: true, fortid: true });
  expect(rad?.n).toBeGreaterThan(500);
  const ute =
    await db.admin`select strom_id from (select strom_id, tid, lag(tid) over (partition by strom_id order by seq) as forrige from hendelse) r where tid < forrige`;
  expect(ute).toEqual([]);
});

test("hvert vedtak er fattet av en annen enn den som foreslo det, på et tre som bærer utfallet", async () => {
  const vedtak =
    await db.admin`select utfall, foreslatt_av, besluttet_av, vurdering, klagefrist, foreslatt, besluttet from vedtak where tilstand = 'vedtatt'`;
  expect(vedtak.length).toBeGreaterThan(30);
  expect(new Set(vedtak.map((v) => slagAv(v.utfall)))).toEqual(
    new Set(["innvilgelse", "delvis", "avslag", "avvisning"]),
  );
  for (const v of vedtak) {
    expect(v.foreslatt_av).not.toBe(v.besluttet_av);
    const svar = { innvilgelse: "oppfylt", delvis: "oppfylt", avslag: "ikkeOppfylt", avvisning: undefined };
    expect((v.vurdering as Vurdering | null)?.svar).toBe(svar[slagAv(v.utfall) ?? "avvisning"]);
    expect(v.klagefrist).not.toBeNull();
    expect(v.foreslatt < v.besluttet).toBe(true);
  }
});

test("hvert brev er laget som tagget PDF på sin dag, og bare varslene til hun uten e-post venter", async () => {
  const brev =
    await db.admin`select b.tilstand, b.ferdig, b.opprettet, b.varslet, p.epost, s.mottatt from brev b join sak s on s.id = b.sak_id join person p on p.id = b.mottaker_id`;
  expect(new Set(brev.map((b) => b.tilstand))).toEqual(new Set(["ferdig"]));
  expect(brev.every((b) => b.ferdig >= b.mottatt && b.opprettet <= b.ferdig)).toBe(true);
  const venter = brev.filter((b) => b.varslet === null);
  expect(venter.length).toBeGreaterThan(0);
  expect(venter.every((b) => b.epost === null)).toBe(true);
  const jobber = await db.admin`select name from pgboss.job where name in ('brev', 'varsel')`;
  expect(jobber).toHaveLength(venter.length);
  expect(new Set(jobber.map((j) => j.name))).toEqual(new Set(["varsel"]));
});

test("køen har noe å vise: klager, forsinkede, til beslutning og ledige", async () => {
  const apne = await db.admin`select tilstand, ansvarlig, frist_svar < current_date as sen from sak where apen`;
  const antall = (t: string) => apne.filter((s) => s.tilstand === t).length;
  expect(antall("klage_mottatt")).toBe(3);
  expect(antall("innstilt")).toBe(4);
  expect(apne.filter((s) => s.ansvarlig === null).length).toBeGreaterThan(3);
  expect(apne.filter((s) => s.sen && s.tilstand !== "klage_mottatt").length).toBeGreaterThan(2);
});

test("innbyggeren ser sin egen fortelling", async () => {
  const [p] = await db.admin`select id from person where navn = 'Ali Rezai'`;
  const svar = await viewMinSide({ kind: "innbygger", personId: String(p?.id), acr: "idporten-loa-high" }, {});
  expect(svar).toMatchObject({
    ok: true,
    value: { saker: [{ tilstand: "klage_mottatt", vedtak: { utfall: "avslatt" } }] },
  });
});

test("webrollen kan aldri si når noe skjedde", async () => {
  const [p] = await db.admin`select id from person where navn = 'Gro Hestnes'`;
  const forsok = db.admin.begin(async (sql) => {
    await sql`set local session authorization bd_app`;
    await sql`select set_config('app.kind', 'innbygger', true), set_config('app.aktor', ${String(p?.id)}, true), set_config('app.tid', '2020-01-01', true)`;
    await sql`select bd_append_hendelse(${crypto.randomUUID()}, null, ${String(p?.id)}, 'ingen', 'soknad.prove', '{}')`;
  });
  await expect(forsok).rejects.toThrow("bare demoen kan reise i tid");
});
