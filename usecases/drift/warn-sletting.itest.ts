import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { reiseTil } from "#db/demotid.ts";
import { useDatabase } from "#db/testing/database.ts";
import { useFillager } from "#db/testing/fillager.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { slettesDato, varselOmSletting } from "#domain/sak/frister.ts";
import { driftsjobber } from "#usecases/jobs/driftsjobber.ts";
import { startPostkasse } from "#usecases/jobs/testing/postkasse.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { warnSletting } from "./warn-sletting.ts";

const db = useDatabase();
useFillager();
logg.level = "silent";
let kasse: Awaited<ReturnType<typeof startPostkasse>>;
const endret = osloDag(new Date());

beforeAll(async () => {
  kasse = await startPostkasse();
  process.env.SMTP_URL = kasse.url;
});
afterAll(() => kasse.stop());
beforeEach(async () => {
  await db.admin`delete from effekt`;
  await db.admin`delete from soknad`;
  Object.assign(kasse.tilstand, { oppforsel: "ta", post: [] });
});

const rydd = { kind: "system", jobb: "rydd" } as const;
/** What the mailbox has got after the job has run on a day. */
async function paDag(dag: string) {
  kasse.tilstand.post.length = 0;
  const svar = await reiseTil(new Date(`${dag}T10:00:00Z`), () => warnSletting(rydd, {}));
  return { svar: svar.ok ? svar.value.sendt : svar.kode, til: kasse.tilstand.post.flatMap((p) => p.til) };
}
async function utkast(mer: Parameters<typeof createPerson>[1] = {}, slettes: string = slettesDato(endret)) {
  const p = await createPerson(db.admin, { navn: "Amina Prøve", ...mer });
  await db.admin`update person set er_demo = true where id = ${p.personId}`;
  return { ...p, ...(await createUtkast(db.admin, p.personId, { slettes })) };
}
const varseldag = varselOmSletting(endret);

test("fra dag 76 går det ut ett varsel, og ikke ett til for samme slettedag", async () => {
  await utkast({ epost: "amina@example.no" });
  expect(await paDag(leggTilDager(varseldag, -1))).toEqual({ svar: 0, til: [] });
  expect(await paDag(varseldag)).toEqual({ svar: 1, til: ["amina@example.no"] });
  for (let i = 0; i <= 14; i++) expect(await paDag(leggTilDager(varseldag, i))).toEqual({ svar: 0, til: [] });
});

test("et utkast noen har skrevet i, varsles ikke før sin nye dag, og da på nytt", async () => {
  const u = await utkast();
  expect((await paDag(varseldag)).svar).toBe(1);
  const igjen = leggTilDager(varseldag, 3);
  await db.admin`update soknad set slettes_dato = ${slettesDato(igjen)} where id = ${u.soknadId}`;
  expect((await paDag(leggTilDager(igjen, 1))).svar).toBe(0);
  expect((await paDag(varselOmSletting(igjen))).svar).toBe(1);
});

test("e-posten sier ikke hva det gjelder, hvem hun er eller når", async () => {
  await utkast();
  await paDag(varseldag);
  const [post] = kasse.tilstand.post;
  expect(`${post?.mail.subject} ${post?.mail.text} ${post?.mail.html}`).not.toMatch(
    /startl|søknad|Amina|sak|\d{4}-\d\d|\d\d\.\d\d/i,
  );
  expect(post?.mail.text).toContain("/min-side");
});

test("den uten e-post hoppes over, og den med vernet adresse varsles på den vernede e-posten", async () => {
  await utkast({ epost: "" });
  await utkast({ gradering: "kode6", epost: "skjult@example.no" });
  await db.admin`update person set epost = null where epost = ''`;
  expect(await paDag(varseldag)).toEqual({ svar: 1, til: ["skjult@example.no"] });
  const [effekt] = await db.admin`select nokkel, referanse from effekt`;
  expect(JSON.stringify(effekt)).not.toContain("skjult");
});

test("sendte søknader og utkast som alt skulle vært slettet, varsles ikke", async () => {
  const sendt = await utkast();
  await db.admin`update soknad set tilstand = 'innsendt' where id = ${sendt.soknadId}`;
  await utkast({}, leggTilDager(varseldag, -1));
  expect((await paDag(varseldag)).svar).toBe(0);
});

test("når posttjeneren ikke svarer, prøves det igjen, og ingen får to", async () => {
  await utkast();
  kasse.tilstand.oppforsel = 451;
  expect((await paDag(varseldag)).svar).toBe("epost.ikkeLevert");
  kasse.tilstand.oppforsel = "ta";
  expect((await paDag(varseldag)).svar).toBe(1);
  expect((await paDag(varseldag)).svar).toBe(0);
});

test("den daglige ryddingen varsler, og bare ryddingen får", async () => {
  await utkast({}, leggTilDager(endret, 5));
  expect(await driftsjobber.rydd({}, { siste: false })).toEqual({ utfall: "ferdig", kode: "ryddet" });
  expect(kasse.tilstand.post).toHaveLength(1);
  expect(await warnSletting({ kind: "system", jobb: "frister" }, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
});
