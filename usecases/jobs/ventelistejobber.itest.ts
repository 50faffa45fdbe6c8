import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { advanceBekreftelse } from "#usecases/venteliste/advance-bekreftelse.ts";
import { confirmPlass } from "#usecases/venteliste/confirm-plass.ts";
import { ventendeFamilie } from "#usecases/venteliste/testing/husstand.ts";
import { startPostkasse } from "./testing/postkasse.ts";
import { ventelistejobber } from "./ventelistejobber.ts";

const db = useDatabase();
logg.level = "silent";
let kasse: Awaited<ReturnType<typeof startPostkasse>>;
beforeAll(async () => {
  kasse = await startPostkasse();
  process.env.SMTP_URL = kasse.url;
  process.env.SMTP_FRA = "Boligdøra <boligdora@example.no>";
});
afterAll(() => kasse.stop());
beforeEach(() => {
  kasse.tilstand.post = [];
  kasse.tilstand.oppforsel = "ta";
});

const natt = () => ventelistejobber.venteliste({}, { siste: false });
/** Three workers at once, as after a restart that met the schedule. */
const netter = async () => {
  const svar = await Promise.all([natt(), natt(), natt()]);
  expect(svar.map((s) => s.utfall)).toEqual(["ferdig", "ferdig", "ferdig"]);
};
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);
const status = async (sakId: string) =>
  (await db.admin`select status from ventelisteplass where sak_id = ${sakId}`)[0]?.status;
const jobbene = async (plassId: string) =>
  (
    await db.admin`select data from pgboss.job where name = 'venteliste' and data ->> 'plassId' = ${plassId} order by created_on`
  ).map((j) => j.data as Record<string, string>);
/** As if so many days had gone since she was asked and, when she was, reminded. */
const gaDager = (sakId: string, dager: number) => db.admin`update ventelisteplass set
  neste_bekreftelse = neste_bekreftelse - ${dager}::int, spurt = spurt - make_interval(days => ${dager}),
  purret = purret - make_interval(days => ${dager}) where sak_id = ${sakId}`;

test("hun spørres, minnes og settes på pause, hver ting én gang med tre arbeidere på likt, og slettes aldri", async () => {
  const { hun, sakId, plassId } = await ventendeFamilie(db.admin);
  await netter();
  expect(await typer(sakId)).toEqual(["venteliste.spurt"]);
  await gaDager(sakId, 21);
  await netter();
  expect(await typer(sakId)).toEqual(["venteliste.spurt"]);
  await gaDager(sakId, 1);
  await netter();
  expect(await typer(sakId)).toEqual(["venteliste.spurt", "venteliste.purret"]);
  expect(await db.admin`select mal, tilstand from brev where sak_id = ${sakId}`).toEqual([
    { mal: "paminnelse_venteliste", tilstand: "bestilt" },
  ]);
  await gaDager(sakId, 15);
  await netter();
  expect(await typer(sakId)).toEqual(["venteliste.spurt", "venteliste.purret", "venteliste.pauset"]);
  expect(await status(sakId)).toBe("pauset");
  expect((await jobbene(plassId)).map((j) => j.slag)).toEqual(["spurt", "pauset"]);
  await netter();
  expect(await typer(sakId)).toHaveLength(3);
  expect(await confirmPlass(hun, { sakId })).toMatchObject({ ok: true });
  expect(await status(sakId)).toBe("aktiv");
  await netter();
  expect(await typer(sakId)).toHaveLength(4);
});

test("den som svarer idet natten kommer, blir enten ikke spurt eller har svart: aldri på pause", async () => {
  for (let i = 0; i < 5; i++) {
    const { hun, sakId, plassId } = await ventendeFamilie(db.admin);
    await natt();
    await gaDager(sakId, 22);
    await natt();
    await gaDager(sakId, 15);
    const [nattens, hennes] = await Promise.all([
      advanceBekreftelse({ kind: "system", jobb: "venteliste" }, { plassId }),
      confirmPlass(hun, { sakId }),
    ]);
    expect([nattens.ok, hennes.ok]).toEqual([true, true]);
    expect(await status(sakId)).toBe("aktiv");
  }
});

test("begge voksne får en e-post uten innhold, én gang, og en nede postkasse prøves igjen", async () => {
  const { plassId } = await ventendeFamilie(db.admin);
  await natt();
  const [jobb] = await jobbene(plassId);
  kasse.tilstand.oppforsel = 451;
  expect(await ventelistejobber.venteliste(jobb, { siste: false })).toMatchObject({ utfall: "igjen" });
  expect(await ventelistejobber.venteliste(jobb, { siste: true })).toMatchObject({ utfall: "stoppet" });
  expect(kasse.tilstand.forsok).toBe(2);
  kasse.tilstand.oppforsel = "ta";
  expect(await ventelistejobber.venteliste(jobb, { siste: false })).toMatchObject({ utfall: "ferdig", kode: "sendt" });
  await ventelistejobber.venteliste(jobb, { siste: false });
  expect(kasse.tilstand.post.map((p) => p.til)).toEqual([["hun@example.no"], ["han@example.no"]]);
  expect(kasse.tilstand.post.map((p) => p.mail.text).join()).not.toMatch(/bolig(?!døra)|venteliste|pause/i);
});

test("bare jobben spør: verken en innbygger eller en annen jobb kan det", async () => {
  const { hun, plassId, sakId } = await ventendeFamilie(db.admin);
  for (const hvem of [hun, await createPerson(db.admin), { kind: "system", jobb: "rydd" } as const])
    expect(await advanceBekreftelse(hvem, { plassId })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await typer(sakId)).toEqual([]);
});
