import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import type { Actor, Ansatt, Gradering, Innbygger } from "#domain/kernel/actor.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { assignSak } from "./assign-sak.ts";
import { declareInhabilitet } from "./declare-inhabilitet.ts";
import { listDokumenter } from "./list-dokumenter.ts";
import { listKo } from "./list-ko.ts";
import { listLogg } from "./list-logg.ts";
import { listSakBrev } from "./list-sak-brev.ts";
import { openSak } from "./open-sak.ts";
import { openVernet } from "./open-vernet.ts";
import { takeSak } from "./take-sak.ts";
import { viewSak } from "./view-sak.ts";

const db = useDatabase();
let sunniva: Ansatt;
let leder: Ansatt;
let amina: Innbygger;
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin, { navn: "Sunniva Prøve" });
  leder = await createAnsatt(db.admin, { navn: "Linn Prøve", roller: ["leder"], klarering: "kode6" });
  amina = await createPerson(db.admin, { navn: "Amina Prøve", ident: "12838510068" });
});
const oppslag = async (sakId: string) =>
  (await db.admin`select handling, formal, ansatt_id from oppslag where sak_id = ${sakId} order by tid`).map((r) => [
    r.handling,
    r.formal,
  ]);
const egen = (mer: Parameters<typeof createSak>[2] = {}) =>
  createSak(db.admin, amina.personId, {
    svar: startlanEksempel,
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
    ...mer,
  });
const alleSider = { viewSak, listDokumenter, listLogg, listSakBrev };

describe("oppslagsloggen (T54)", () => {
  test("åpne, oppdatere og bytte fane gir én linje hver; lister og nektede gir ingen", async () => {
    const { sakId } = await egen();
    const fremmed = await createAnsatt(db.admin, { enheter: ["bolig"] });
    for (const side of [viewSak, viewSak, listDokumenter, listLogg, listSakBrev]) {
      expect(await side(sunniva, { sakId })).toMatchObject({ ok: true, value: { adgang: "apen" } });
    }
    await listKo(sunniva, {});
    for (const side of Object.values(alleSider))
      expect(await side(fremmed, { sakId })).toMatchObject({ kode: "finnesIkke" });
    expect(await oppslag(sakId)).toEqual([
      ["apnet", "sak.view"],
      ["apnet", "sak.view"],
      ["dokumenter", "sak.listDokumenter"],
      ["logg", "sak.listLogg"],
      ["brev", "sak.listBrev"],
    ]);
    const nektet = await db.admin`select kode from sikkerhetslogg where aktor_id = ${fremmed.ansattId}`;
    expect(nektet.map((r) => r.kode).sort()).toEqual([
      "nektet.sak.listBrev",
      "nektet.sak.listDokumenter",
      "nektet.sak.listLogg",
      "nektet.sak.view",
    ]);
  });

  test("den som ikke har saken, ser ingenting av den før hun har skrevet hvorfor, og grunnen følger hvert oppslag", async () => {
    const { sakId } = await egen();
    const forst = await viewSak(leder, { sakId });
    expect(forst).toMatchObject({ ok: true, value: { adgang: "begrunn" } });
    expect(JSON.stringify(forst)).not.toMatch(/Amina|128385|Testveien/);
    expect(await oppslag(sakId)).toEqual([]);
    expect(await openSak(leder, { sakId, grunn: "annet", tekst: " " })).toMatchObject({
      kode: "ugyldig",
      felt: [{ felt: "tekst", kode: "mangler" }],
    });
    expect(await openSak(leder, { sakId, grunn: "kontroll", tekst: "" })).toMatchObject({ ok: true });
    expect(await viewSak(leder, { sakId })).toMatchObject({ ok: true, value: { adgang: "apen" } });
    expect(await oppslag(sakId)).toEqual([
      ["begrunnet", "kontroll"],
      ["apnet", "kontroll"],
    ]);
  });

  test("kan oppslaget ikke skrives, vises ikke saken", async () => {
    const { sakId } = await egen();
    await db.admin`create function prove_nekt() returns trigger language plpgsql as $$ begin raise exception 'full disk'; end $$`;
    await db.admin`create trigger prove_nekt before insert on oppslag for each row execute function prove_nekt()`;
    try {
      await expect(viewSak(sunniva, { sakId })).rejects.toThrow();
    } finally {
      await db.admin`drop trigger prove_nekt on oppslag`;
    }
    expect(await oppslag(sakId)).toEqual([]);
  });
});

describe("hva som vises", () => {
  test("fødselsnummeret er maskert til det åpnes med en grunn, og det blir logget", async () => {
    const { sakId } = await egen();
    const sett = await viewSak(sunniva, { sakId });
    expect(JSON.stringify(sett)).not.toContain("12838510068");
    expect(sett).toMatchObject({
      value: { innhold: { person: { identMaskert: "128385 •••••", adresse: "Testveien 1, 1383 Asker" } } },
    });
    expect(await openVernet(sunniva, { sakId, hva: "ident", grunn: "brev" })).toMatchObject({
      ok: true,
      value: { verdi: "12838510068" },
    });
    expect((await oppslag(sakId)).at(-1)).toEqual(["ident", "brev"]);
    expect(await openVernet(leder, { sakId, hva: "ident", grunn: "brev" })).toMatchObject({ kode: "finnesIkke" });
  });

  test("fritekst og gjeld vises for den som har saken, ikke for lederen med grunn", async () => {
    const { sakId } = await egen();
    const tekst = startlanEksempel.behovTekst as string;
    expect(JSON.stringify(await viewSak(sunniva, { sakId }))).toContain(tekst);
    await openSak(leder, { sakId, grunn: "kontroll", tekst: "" });
    const hosLeder = JSON.stringify(await viewSak(leder, { sakId }));
    expect(hosLeder).not.toContain(tekst);
    expect(hosLeder).not.toContain("182 000");
    expect(hosLeder).toContain('"skjult":true');
  });

  test("kode 6 uten klarering er borte fra kø, telling, søk og side; med klarering er adressen fortsatt skjult", async () => {
    const leila = await createPerson(db.admin, { navn: "Leila Prøve", gradering: "kode6", adresse: "Hemmelig vei 9" });
    const salim = await createAnsatt(db.admin, { klarering: "kode6" });
    const { sakId } = await createSak(db.admin, leila.personId, { gradering: "kode6", svar: startlanEksempel });
    for (const side of Object.values(alleSider))
      expect(await side(sunniva, { sakId })).toMatchObject({ kode: "finnesIkke" });
    expect(await takeSak(sunniva, { sakId, revisjon: 1 })).toMatchObject({ kode: "finnesIkke" });
    const ider = async (hvem: Actor) => {
      const ko = await listKo(hvem, { fane: "enhetens" });
      return ko.ok
        ? {
            rader: ko.value.rader.map((r) => r.sakId),
            antall: ko.value.faner.find((f) => f.fane === "enhetens")?.antall,
          }
        : undefined;
    };
    const [uten, med] = [await ider(sunniva), await ider(salim)];
    expect(uten?.rader).not.toContain(sakId);
    expect(med?.rader).toContain(sakId);
    expect((med?.antall ?? 0) - (uten?.antall ?? 0)).toBe(1);
    await takeSak(salim, { sakId, revisjon: 1 });
    const sett = await viewSak(salim, { sakId });
    expect(sett).toMatchObject({
      value: { hode: { gradering: "kode6" }, innhold: { person: { adresse: null, adresseVernet: true } } },
    });
    expect(JSON.stringify(sett)).not.toContain("Hemmelig vei");
  });
});

describe("endringer biter med én gang (T13)", () => {
  test.each([
    ["rollen", "update ansatt set roller = '{}' where id = $1"],
    ["enheten", "update ansatt set enheter = '{}' where id = $1"],
  ])("%s tas bort: neste lesing og neste handling nektes", async (_navn, sql) => {
    const hun = await createAnsatt(db.admin);
    const { sakId } = await createSak(db.admin, amina.personId, {
      svar: startlanEksempel,
      ansvarlig: hun.ansattId,
      tilstand: "under_behandling",
    });
    expect(await viewSak(hun, { sakId })).toMatchObject({ ok: true });
    await db.admin.unsafe(sql, [hun.ansattId]);
    const [rad] = await db.admin`select roller, enheter, klarering from ansatt where id = ${hun.ansattId}`;
    // The session reads the row anew for every request, so this is the actor of her next one.
    const neste: Ansatt = { ...hun, roller: rad?.roller, enheter: rad?.enheter };
    expect(await viewSak(neste, { sakId })).toMatchObject({ kode: "finnesIkke" });
    expect(await declareInhabilitet(neste, { sakId })).toMatchObject({ kode: "finnesIkke" });
  });

  test("tildelingen flyttes: den som hadde saken, må skrive grunn, og kan ikke handle i den", async () => {
    const annen = await createAnsatt(db.admin, { navn: "Salim Prøve" });
    const { sakId } = await egen();
    expect(await assignSak(leder, { sakId, revisjon: 1, ansattId: annen.ansattId })).toMatchObject({ ok: true });
    expect(await viewSak(sunniva, { sakId })).toMatchObject({ value: { adgang: "begrunn" } });
    expect(await openVernet(sunniva, { sakId, hva: "ident", grunn: "brev" })).toMatchObject({ kode: "finnesIkke" });
    expect(await viewSak(annen, { sakId })).toMatchObject({ value: { adgang: "apen", hode: { erMin: true } } });
  });

  test("lederen kan bare gi saken til en som kan få den", async () => {
    const { sakId } = await egen();
    const feil = [
      await createAnsatt(db.admin, { enheter: ["bolig"] }),
      await createAnsatt(db.admin, { roller: ["beslutter"] }),
      leder,
    ];
    for (const hvem of feil)
      expect(await assignSak(leder, { sakId, revisjon: 1, ansattId: hvem.ansattId })).toMatchObject({
        kode: "sak.kanIkkeFaSaken",
      });
    expect(await assignSak(sunniva, { sakId, revisjon: 1, ansattId: sunniva.ansattId })).toMatchObject({
      kode: "finnesIkke",
    });
  });

  test("den som melder seg inhabil, mister saken og alle søkerens saker, og kan ikke angre", async () => {
    const hun = await createAnsatt(db.admin);
    const soker = await createPerson(db.admin);
    const [en, to] = [
      await createSak(db.admin, soker.personId, { ansvarlig: hun.ansattId, tilstand: "under_behandling" }),
      await createSak(db.admin, soker.personId),
    ];
    expect(await declareInhabilitet(hun, { sakId: en.sakId })).toMatchObject({ ok: true });
    for (const { sakId } of [en, to]) {
      expect(await viewSak(hun, { sakId })).toMatchObject({ kode: "finnesIkke" });
      expect(await takeSak(hun, { sakId, revisjon: 2 })).toMatchObject({ kode: "finnesIkke" });
    }
    const [rad] = await db.admin`select ansvarlig from sak where id = ${en.sakId}`;
    expect(rad?.ansvarlig).toBeNull();
    expect(await assignSak(leder, { sakId: en.sakId, revisjon: 2, ansattId: hun.ansattId })).toMatchObject({
      kode: "sak.kanIkkeFaSaken",
    });
  });
});

test("listen viser aldri en annen enhet eller høyere gradering enn den som ser, uansett hvem", async () => {
  const enheter = ["startlan", "bolig"];
  const graderinger: Gradering[] = ["ingen", "kode7", "kode6"];
  for (const enhet of enheter) {
    for (const gradering of graderinger) {
      for (const tilstand of ["mottatt", "innstilt", "avslatt"])
        await createSak(db.admin, amina.personId, { enhet, gradering, tilstand });
    }
  }
  await db.admin`update sak set apen = false, avgjort = now() where tilstand = 'avslatt'`;
  for (const mine of [["startlan"], ["bolig"], ["startlan", "bolig"]]) {
    for (const klarering of graderinger) {
      const hun = await createAnsatt(db.admin, { enheter: mine, klarering, roller: ["saksbehandler", "leder"] });
      for (const fane of ["enhetens", "ledige", "beslutning", "avgjorte"]) {
        for (const enhet of enheter) {
          const ko = await listKo(hun, { fane, enhet });
          if (!mine.includes(enhet)) {
            expect(ko).toMatchObject({ kode: "finnesIkke" });
            continue;
          }
          const rader = ko.ok ? ko.value.rader : [];
          const sett =
            await db.admin`select distinct enhet, gradering from sak where id = any(${rader.map((r) => r.sakId)})`;
          for (const s of sett) {
            expect(s.enhet).toBe(enhet);
            expect(graderinger.indexOf(s.gradering)).toBeLessThanOrEqual(graderinger.indexOf(klarering));
          }
        }
      }
    }
  }
});
