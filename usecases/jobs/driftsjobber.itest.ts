import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newCaseKey } from "#db/krypto.ts";
import { useDatabase } from "#db/testing/database.ts";
import { useFillager } from "#db/testing/fillager.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createVedtak } from "#db/testing/vedtak-builder.ts";
import { anonym, type System } from "#domain/kernel/actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { viewBehandlingstid } from "#usecases/drift/behandlingstid.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { deleteUtkast } from "#usecases/soknad/delete-utkast.ts";
import { driftsjobber } from "./driftsjobber.ts";
import { planer } from "./planer.ts";
import { startPostkasse } from "./testing/postkasse.ts";

const db = useDatabase();
useFillager();
logg.level = "silent";
const idag = osloDag(new Date());
const forsok = { siste: false };
const dag = (n: number) => new Date(`${leggTilDager(idag, -n)}T10:00:00Z`);

let kasse: Awaited<ReturnType<typeof startPostkasse>>;
beforeAll(async () => {
  kasse = await startPostkasse();
  process.env.SMTP_URL = kasse.url;
});
afterAll(() => kasse.stop());
beforeEach(async () => {
  await db.admin.unsafe("delete from statistikk; delete from vedtak; delete from sak; delete from soknad");
});

async function sak(mottattFor: number, mer: { tilstand?: string; avgjortFor?: number; fristSvar?: string } = {}) {
  const soker = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, soker.personId, {
    tilstand: mer.tilstand ?? "mottatt",
    mottatt: dag(mottattFor),
  });
  if (mer.avgjortFor !== undefined) {
    await db.admin`update sak set avgjort = ${dag(mer.avgjortFor)}, apen = false where id = ${sakId}`;
  }
  if (mer.fristSvar) await db.admin`update sak set frist_svar = ${mer.fristSvar} where id = ${sakId}`;
  return sakId;
}
const hendelser = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);

describe("statistikk", () => {
  const vist = async () => {
    const svar = await viewBehandlingstid(anonym, { tjeneste: "startlan" });
    if (!svar.ok) throw new Error(svar.kode);
    return svar.value.malt;
  };

  test("før noe er målt, og med færre enn fem avgjorte saker, sies ingenting", async () => {
    expect(await vist()).toBeUndefined();
    for (const dager of [10, 20, 30, 40]) await sak(dager, { avgjortFor: 0, tilstand: "avslatt" });
    expect(await driftsjobber.statistikk({}, forsok)).toEqual({ utfall: "ferdig", kode: "beregnet" });
    expect(await vist()).toBeUndefined();
    expect((await db.admin`select verdi from statistikk`)[0]?.verdi).toEqual({});
  });

  test("median og nittiende prosentil av kalenderdager, for saker avgjort det siste året", async () => {
    for (const dager of [5, 10, 15, 20, 25, 30, 35, 40, 45, 50]) {
      await sak(dager + 3, { avgjortFor: 3, tilstand: "innvilget_bevis" });
    }
    await sak(900, { avgjortFor: 400, tilstand: "avslatt" });
    await sak(100);
    // Dismissed at once, and one of them complained: neither says how long it takes to be judged.
    const avviste = [await sak(1), await sak(1)];
    for (const sakId of avviste) await createVedtak(db.admin, sakId, { utfall: "avvist" });
    await db.admin`update sak set tilstand = 'klage_mottatt', apen = true where id = ${avviste[0] ?? ""}`;
    await driftsjobber.statistikk({}, forsok);
    expect(await vist()).toEqual({ antall: 10, medianDager: 25, nittiDager: 45 });
  });
});

describe("frister", () => {
  test("fra dag 21 meldes saken én gang, og én gang til når måneden er gått", async () => {
    const [dag20, dag21, over] = [await sak(20), await sak(21), await sak(40, { fristSvar: leggTilDager(idag, -9) })];
    const sisteDag = await sak(30, { fristSvar: idag });
    for (let i = 0; i < 2; i++)
      expect(await driftsjobber.frister({}, forsok)).toEqual({ utfall: "ferdig", kode: "varslet" });
    expect(await hendelser(dag20)).toEqual([]);
    expect(await hendelser(dag21)).toEqual(["frist.naermerSeg"]);
    expect(await hendelser(over)).toEqual(["frist.naermerSeg", "frist.brutt"]);
    expect(await hendelser(sisteDag)).toEqual(["frist.naermerSeg"]);
  });

  test("avgjorte og trukne saker, og saker med foreløpig svar, meldes ikke", async () => {
    const avgjort = await sak(40, { tilstand: "avslatt", avgjortFor: 1 });
    const svart = await sak(40);
    const [{ soker_id: eier }] = (await db.admin`select soker_id from sak where id = ${svart}`) as unknown as [
      { soker_id: string },
    ];
    await db.admin.begin(async (tx) => {
      await tx`select set_config('app.kind', 'system', true), set_config('app.jobb', 'prove', true)`;
      await tx`select bd_append_hendelse(${svart}, ${svart}, ${eier}, 'ingen', 'sak.forelopigSvar', '{}')`;
    });
    await driftsjobber.frister({}, forsok);
    expect(await hendelser(avgjort)).toEqual([]);
    expect(await hendelser(svart)).toEqual(["sak.forelopigSvar"]);
  });

  test("flere saker enn én runde tar, meldes alle", async () => {
    const soker = await createPerson(db.admin);
    const ider = [];
    for (let i = 0; i < 205; i++) ider.push((await createSak(db.admin, soker.personId, { mottatt: dag(25) })).sakId);
    await driftsjobber.frister({}, forsok);
    const [rad] =
      await db.admin`select count(*)::int as n from hendelse where type = 'frist.naermerSeg' and sak_id = any(${ider})`;
    expect(rad?.n).toBe(205);
  });
});

describe("rydd", () => {
  async function utkast(slettesDato: string) {
    const soker = await createPerson(db.admin);
    const id = crypto.randomUUID();
    await db.admin`insert into soknad (id, tjeneste, soker_id, tilstand, svar, skjemaversjon, nokkel, slettes_dato)
      values (${id}, 'startlan', ${soker.personId}, 'utkast', '{"boform":"eier"}', 1, ${newCaseKey(id)}, ${slettesDato})`;
    return id;
  }
  const rad = async (id: string) => (await db.admin`select tilstand, svar, nokkel from soknad where id = ${id}`)[0];

  test("utkast etter dagen sin slettes: svarene og nøkkelen er borte, og det står i hendelsene", async () => {
    const [gammelt, iDag] = [await utkast(leggTilDager(idag, -1)), await utkast(idag)];
    expect(await driftsjobber.rydd({}, forsok)).toEqual({ utfall: "ferdig", kode: "ryddet" });
    expect(await rad(gammelt)).toEqual({ tilstand: "slettet", svar: {}, nokkel: "" });
    expect(await rad(iDag)).toMatchObject({ tilstand: "utkast", svar: { boform: "eier" } });
    const h = await db.admin`select type, aktor_id from hendelse where strom_id = ${gammelt}`;
    expect(h).toMatchObject([{ type: "soknad.slettet", aktor_id: "rydd" }]);
  });

  test("et utkast noen har skrevet i siden listen ble laget, blir stående", async () => {
    const rydd: System = { kind: "system", jobb: "rydd" };
    const id = await utkast(leggTilDager(idag, 30));
    expect(await deleteUtkast(rydd, { soknadId: id })).toMatchObject({ ok: false, kode: "soknad.ikkeUtlopt" });
    const annen: System = { kind: "system", jobb: "statistikk" };
    expect(await deleteUtkast(annen, { soknadId: await utkast(leggTilDager(idag, -1)) })).toMatchObject({
      ok: false,
      kode: "finnesIkke",
    });
  });

  test("mange på én gang tyder på feil: jobben stopper og spør", async () => {
    const ider = await Promise.all(Array.from({ length: 26 }, () => utkast(leggTilDager(idag, -1))));
    expect(await driftsjobber.rydd({}, forsok)).toEqual({ utfall: "stoppet", kode: "rydd.forMange" });
    expect((await rad(ider[0] ?? ""))?.tilstand).toBe("utkast");
  });
});

test("ingen faste jobber går mellom klokka 02 og 03", () => {
  for (const { cron } of planer) {
    const timer = (cron.split(" ")[1] ?? "").split(",").flatMap((del) => {
      const [fra, til = fra] = del.split("-").map(Number);
      return Array.from({ length: (til ?? 0) - (fra ?? 0) + 1 }, (_, i) => (fra ?? 0) + i);
    });
    expect(timer.length).toBeGreaterThan(0);
    expect(timer).not.toContain(2);
  }
});
