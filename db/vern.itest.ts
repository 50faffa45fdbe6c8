import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase } from "./testing/database.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";
import { createSak } from "./testing/sak-builder.ts";
import { withActor } from "./with-actor.ts";

const db = useDatabase();
/** Tables without a word about anybody. Each stands here with its reason; every other table must be fenced. */
const apne = new Map([["statistikk", "aggregates shown on open pages"]]);
let app: postgres.Sql;
let tabeller: string[] = [];

beforeAll(async () => {
  app = postgres(process.env.DATABASE_URL_APP ?? "", { max: 1, onnotice: () => {} });
  tabeller = (
    await db.admin`select relname from pg_class where relkind in ('r','p') and relnamespace = 'public'::regnamespace`
  ).map((r) => r.relname);
  const p = await createPerson(db.admin);
  await createSak(db.admin, p.personId);
  await createAnsatt(db.admin);
});
afterAll(() => app.end());

const kode = (work: Promise<unknown>) =>
  work.then(
    () => "gikk",
    (e: { code: string }) => e.code,
  );

const uvernede = async () =>
  (
    await db.admin`select relname from pg_class c where relkind in ('r','p') and relnamespace = 'public'::regnamespace
    and (not relrowsecurity or not relforcerowsecurity or not exists (select 1 from pg_policy where polrelid = c.oid))`
  ).map((r) => r.relname);

test("hver tabell har tvunget radvern og minst én regel (T65)", async () => {
  expect(await uvernede()).toEqual([]);
  expect(tabeller.length).toBeGreaterThan(20);
});

test("en ny tabell uten regel ville blitt oppdaget", async () => {
  await db.admin.unsafe("create table uvernet (id int, navn text)");
  expect(await uvernede()).toEqual(["uvernet"]);
  await db.admin.unsafe("drop table uvernet");
});

test("uten aktør er alt tomt for bd_app, og ingenting kan skrives (T18)", async () => {
  let sett = 0;
  for (const tabell of tabeller.filter((t) => !apne.has(t))) {
    const lest = await app.unsafe(`select 1 from ${tabell} limit 1`).then(
      (r) => r.length,
      (e: { code: string }) => e.code,
    );
    expect([0, "42501"], tabell).toContain(lest);
    sett++;
  }
  expect(sett).toBeGreaterThan(20);
  expect(
    await kode(
      app`insert into person (ident_type, ident_kryptert, ident_indeks, navn, navn_sok) values ('fnr', 'x', '\\x00', 'x', 'x')`,
    ),
  ).toBe("42501");
  expect((await app`update sak set tilstand = 'avslatt'`).count).toBe(0);
});

test("bd_app kan verken endre, slette eller legge en hendelse utenom kjeden", async () => {
  expect(await kode(app`update hendelse set type = 'x'`)).toBe("42501");
  expect(await kode(app`delete from hendelse`)).toBe("42501");
  expect(await kode(app`truncate hendelse`)).toBe("42501");
  expect(
    await kode(
      app.begin(async (t) => {
        await t`select set_config('app.kind', 'ansatt', true), set_config('app.aktor', ${crypto.randomUUID()}, true)`;
        await t`insert into hendelse (strom_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
      values (uuidv7(), uuidv7(), 'ingen', 99, 'x', 'x', 'x', now(), '{}', '\\x', '\\x')`;
      }),
    ),
  ).toBe("42501");
  expect(await kode(app`create table noe (id int)`)).toBe("42501");
  expect(await kode(app`set role bd_owner`)).toBe("42501");
});

test("eieren selv ser ingenting uten aktør", async () => {
  const antall = await db.admin.begin(async (t) => {
    await t`set local role bd_owner`;
    return (await t`select 1 from person`).length + (await t`select 1 from sak`).length;
  });
  expect(antall).toBe(0);
});

test("webrollen kan ikke gi seg ut for å være en jobb", async () => {
  const sett = await app.begin(async (t) => {
    await t`select set_config('app.kind', 'system', true), set_config('app.jobb', 'rydd', true)`;
    return (await t`select 1 from sak`).length;
  });
  expect(sett).toBe(0);
});

test("en setning som havner utenfor transaksjonen sin, etterlater ingen rad (T41)", async () => {
  const p = await createPerson(db.admin);
  const stray = postgres(process.env.DATABASE_URL_APP ?? "", { max: 1, onnotice: () => {} });
  expect(await kode(stray`update person set epost = 'uten@aktor.no' where id = ${p.personId}`)).toBe("gikk");
  await stray.end();
  expect((await db.admin`select epost from person where id = ${p.personId}`)[0]?.epost).toBe("prove@example.no");
});

test("en kode 6-sak finnes ikke for den som ikke har klarering, og heller ikke i en annen enhet", async () => {
  const p = await createPerson(db.admin, { gradering: "kode6" });
  const { sakId } = await createSak(db.admin, p.personId, { gradering: "kode6" });
  const sees = async (mer: Parameters<typeof createAnsatt>[1]) => {
    const a = await createAnsatt(db.admin, mer);
    const { raw } = await import("./handle.ts");
    return withActor(a, "prove", async (tx) => (await raw(tx)`select 1 from sak where id = ${sakId}`).length);
  };
  expect(await sees({})).toBe(0);
  expect(await sees({ klarering: "kode7" })).toBe(0);
  expect(await sees({ klarering: "kode6" })).toBe(1);
  expect(await sees({ klarering: "kode6", enheter: ["bolig"] })).toBe(0);
  expect(await sees({ klarering: "kode6", roller: ["sysadmin"] })).toBe(0);
});
