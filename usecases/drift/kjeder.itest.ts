import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { appendHendelse } from "#db/queries/hendelse.ts";
import { appendOppslag } from "#db/queries/oppslag.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { withActor } from "#db/with-actor.ts";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { kjedejobber } from "#usecases/jobs/kjedejobber.ts";
import { startPostkasse } from "#usecases/jobs/testing/postkasse.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { anchorKjeder } from "./anchor-kjeder.ts";
import { listStoppede } from "./list-stoppede.ts";
import { verifyKjeder } from "./verify-kjeder.ts";

const db = useDatabase();
const mappe = mkdtempSync(join(tmpdir(), "bd-anker-"));
let kasse: Awaited<ReturnType<typeof startPostkasse>>;
beforeAll(async () => {
  kasse = await startPostkasse();
  setTestMiljo({ ANKER_MAPPE: mappe, SMTP_URL: kasse.url, DRIFT_EPOST: "drift@example.no" });
  process.env.SMTP_URL = kasse.url;
  logg.level = "silent";
});
afterAll(async () => {
  await kasse.stop();
  rmSync(mappe, { recursive: true, force: true });
});

const anker = { kind: "system", jobb: "anker" } as const;
const sjekk = { kind: "system", jobb: "kjedesjekk" } as const;
const forankre = async () => {
  const svar = await anchorKjeder(anker, {});
  return svar.ok ? svar.value : svar.kode;
};
const brudd = async () => {
  const svar = await verifyKjeder(sjekk, {});
  return svar.ok ? svar.value.brudd : svar.kode;
};
/** The owner with the triggers switched off: what somebody with full access to the database could do. */
const tamper = (sql: string) =>
  db.admin.begin((t) =>
    t.unsafe(`alter table hendelse disable trigger all; ${sql}; alter table hendelse enable trigger all`),
  );
const filer = () => readdirSync(mappe).sort();

let eier: Innbygger;
let strom = "";
const append = (stromId = strom, hun = eier) =>
  withActor(hun, "prove", (tx) =>
    appendHendelse(tx, { stromId, sakId: null, eierId: hun.personId, gradering: "ingen", type: "soknad.prove" }),
  );
/** Everything after `fra` written anew, so that the chain holds in itself. */
const skrivOm = (fra: number) => `
  do $$ declare r record; f bytea := ''; begin
    select hash into f from hendelse where strom_id = '${strom}' and seq = ${fra - 1};
    for r in select * from hendelse where strom_id = '${strom}' and seq >= ${fra} order by seq loop
      update hendelse set forrige = coalesce(f, ''), data = '{"ny":1}', hash = sha256(coalesce(f, '') || convert_to(bd_hendelse_tekst(r.strom_id, r.sak_id,
        r.eier_id, r.gradering, r.seq, r.type, r.aktor_kind, r.aktor_id, r.tid, '{"ny":1}'), 'UTF8')) where id = r.id returning hash into f;
    end loop; update hendelse_hode set hash = f where strom_id = '${strom}'; end $$`;

beforeEach(async () => {
  await db.admin`delete from statistikk`;
  await db.admin`delete from effekt`;
  await db.admin`delete from sikkerhetslogg`;
  await tamper("delete from hendelse; delete from hendelse_hode");
  for (const fil of filer()) rmSync(join(mappe, fil), { force: true });
  kasse.tilstand.post.length = 0;
  eier = await createPerson(db.admin);
  strom = (await createUtkast(db.admin, eier.personId)).soknadId;
  for (let i = 0; i < 3; i++) await append();
});

test("bare det som har vokst, forankres; ingenting nytt gir ikke noe anker", async () => {
  const andre = await createPerson(db.admin);
  const annen = (await createUtkast(db.admin, andre.personId)).soknadId;
  await append(annen, andre);
  expect(await forankre()).toEqual({ nr: 1, antall: 2 });
  expect(await forankre()).toEqual({ nr: 1, antall: 0 });
  await append();
  const ansatt = await createAnsatt(db.admin);
  await withActor(ansatt, "prove", (tx) =>
    appendOppslag(tx, ansatt, "prove", { sakId: null, personId: eier.personId, handling: "apnet" }),
  );
  expect(await forankre()).toEqual({ nr: 2, antall: 2 });
  expect(filer()).toEqual(["000000001.anker", "000000002.anker"]);
  expect(readFileSync(join(mappe, "000000002.anker"), "utf8")).toContain(`hendelse ${strom} 4 `);
  expect(await brudd()).toEqual([]);
});

test("en kjede fjernet sammen med hodet sitt, navngis", async () => {
  await forankre();
  await tamper("delete from hendelse; delete from hendelse_hode");
  expect(await brudd()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 3, feil: "borte" }]);
});

test("en kjede som er kortet av med nytt hode, navngis", async () => {
  await forankre();
  await tamper(
    "delete from hendelse where seq = 3; update hendelse_hode set seq = 2, hash = (select hash from hendelse where seq = 2)",
  );
  expect(await brudd()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 3, feil: "kortere" }]);
});

test("en kjede skrevet om fra ende til annen navngis, og nye ankre skjuler det ikke", async () => {
  await forankre();
  await tamper(skrivOm(1));
  const ventet = [{ kjede: "hendelse", stromId: strom, seq: 3, feil: "omskrevet" }];
  expect(await brudd()).toEqual(ventet);
  await append();
  expect(await forankre()).toEqual({ nr: 1, antall: 0 });
  expect(await brudd()).toEqual(ventet);
});

test("det som kom etter ankeret, kan ingen ankre si noe om ennå", async () => {
  await forankre();
  await append();
  await tamper(skrivOm(4));
  expect(await brudd()).toEqual([]);
});

test("et anker som er endret, borte i rekken eller borte fra enden, navngis", async () => {
  for (let i = 0; i < 3; i++) {
    await forankre();
    await append();
  }
  await forankre();
  const [en = "", to = "", , fire = ""] = filer();
  const sti = join(mappe, to);
  const innhold = readFileSync(sti, "utf8");
  chmodSync(sti, 0o600);
  writeFileSync(
    sti,
    innhold.replace(/([0-9a-f]{63})(.)\n$/, (_, s: string, c: string) => `${s}${c === "0" ? "1" : "0"}\n`),
  );
  expect(await brudd()).toEqual([{ kjede: "anker", stromId: to, seq: 2, feil: "innhold" }]);
  const hode = JSON.parse(innhold.split("\n")[0] ?? "");
  writeFileSync(sti, innhold.replace(hode.tid, new Date(0).toISOString()));
  expect(await brudd()).toContainEqual({ kjede: "anker", stromId: to, seq: 2, feil: "innhold" });
  rmSync(sti);
  expect(await brudd()).toEqual([{ kjede: "anker", stromId: to, seq: 2, feil: "rekke" }]);
  writeFileSync(sti, innhold);
  rmSync(join(mappe, fire));
  expect(await brudd()).toEqual([{ kjede: "anker", stromId: fire, seq: 4, feil: "rekke" }]);
  for (const fil of filer()) rmSync(join(mappe, fil));
  expect(await brudd()).toHaveLength(4);
  expect(en).toBe("000000001.anker");
});

test("et brudd stopper jobben, står i sikkerhetsloggen og meldes til driften én gang, uten innhold", async () => {
  expect(await kjedejobber.kjedesjekk({}, { siste: false })).toEqual({ utfall: "ferdig", kode: "hele" });
  await kjedejobber.anker({}, { siste: false });
  await tamper("delete from hendelse; delete from hendelse_hode");
  for (let i = 0; i < 2; i++)
    expect(await kjedejobber.kjedesjekk({}, { siste: false })).toEqual({ utfall: "stoppet", kode: "kjede.brudd" });
  expect(kasse.tilstand.post).toHaveLength(1);
  const [post] = kasse.tilstand.post;
  expect(post?.til).toEqual(["drift@example.no"]);
  expect(`${post?.mail.subject} ${post?.mail.text}`).not.toContain(strom);
  expect(post?.mail.text).toContain("/saksbehandling/utsendinger");
  const [linje] = await db.admin`select data from sikkerhetslogg where kode = 'kjede.brudd' limit 1`;
  expect(linje?.data).toEqual({ kjede: "hendelse", stromId: strom, seq: 3, feil: "borte" });
  const [rad] = await db.admin`select verdi from statistikk where nokkel = 'kjedesjekk'`;
  expect(rad?.verdi).toMatchObject({ brudd: 1 });
});

test("bare den navngitte jobben forankrer og kontrollerer", async () => {
  expect(await anchorKjeder({ kind: "system", jobb: "rydd" }, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await verifyKjeder(anker, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
});

test("et stoppet kjedesjekk står hos driften under det som har stoppet, med grunn, og ikke hos andre", async () => {
  await db.admin`insert into pgboss.job (name, data, output) values ('kjedesjekk_stoppet', '{}', '{"kode":"kjede.brudd"}')`;
  const siv = await listStoppede(await createAnsatt(db.admin, { roller: ["sysadmin"], enheter: [] }), {});
  expect(siv).toMatchObject({ ok: true, value: [{ ko: "kjedesjekk", kode: "kjede.brudd" }] });
  expect(await listStoppede(await createAnsatt(db.admin), {})).toEqual({ ok: true, value: [] });
});

test("når ingen kjede har vokst, leses verken hoder eller ankre på nytt; én ny hendelse er nok til at alt leses", async () => {
  await append();
  await forankre();
  const nr = filer().length;
  // A sheet put there unseen shows who has looked: whoever reads the row takes it for the last.
  const lagtTil = join(mappe, "000000099.anker");
  writeFileSync(lagtTil, "tull");
  expect(await forankre()).toEqual({ nr, antall: 0 });
  await db.admin`update statistikk set verdi = verdi || '{"sett":"2020-01-01T00:00:00.000Z"}' where nokkel = 'ankerspor'`;
  expect(await forankre()).toEqual({ nr: 99, antall: 0 });
  rmSync(lagtTil);
  await append();
  expect(await forankre()).toMatchObject({ nr: nr + 1, antall: 1 });
});
