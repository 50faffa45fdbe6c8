import { describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { startlanEksempel } from "#db/testing/eksempler.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { saveUtkast } from "./save-utkast.ts";
import { viewSoknad } from "./view-soknad.ts";

const db = useDatabase();

async function own(mer: Parameters<typeof createUtkast>[2] = {}) {
  const hun = await createPerson(db.admin);
  const { soknadId } = await createUtkast(db.admin, hun.personId, mer);
  const lagre = (felt: Record<string, { verdi: unknown; basertPa: number }>, mer: { somSkrevet?: boolean } = {}) =>
    saveUtkast(hun, { soknadId, felt, ...mer });
  const rad = async () => (await db.admin`select svar, feltversjon, revisjon from soknad where id = ${soknadId}`)[0];
  return { hun, soknadId, lagre, rad };
}

describe("å lagre mens en skriver", () => {
  test("tar bare feltet som er sendt, med ny versjon", async () => {
    const { lagre, rad } = await own();
    expect(await lagre({ soverom: { verdi: "3", basertPa: 1 } })).toMatchObject({
      ok: true,
      value: { felt: { soverom: 2 }, konflikter: [], revisjon: 2 },
    });
    expect(await rad()).toMatchObject({
      svar: { soverom: "3", samliv: "alene" },
      feltversjon: { soverom: 2, samliv: 1 },
    });
  });

  test("fritekst om helse og lignende ligger kryptert, og leses tilbake som skrevet", async () => {
    const { hun, soknadId, lagre, rad } = await own();
    await lagre({ behovTekst: { verdi: "MERKETEKST om livet mitt", basertPa: 1 } });
    expect(JSON.stringify(await rad())).not.toContain("MERKETEKST");
    const vist = await viewSoknad(hun, { soknadId });
    expect(vist.ok && vist.value.svar.behovTekst).toBe("MERKETEKST om livet mitt");
  });

  test("to faner som endrer samme felt: den andre får begge verdiene, og resten lagres", async () => {
    const { lagre, rad } = await own();
    await lagre({ soverom: { verdi: "3", basertPa: 1 } });
    const svar = await lagre({ soverom: { verdi: "4", basertPa: 1 }, laneonske: { verdi: "1 000 000", basertPa: 1 } });
    expect(svar).toMatchObject({
      ok: true,
      value: { konflikter: [{ felt: "soverom", din: "4", deres: "3", versjon: 2 }], felt: { laneonske: 2 } },
    });
    expect(await rad()).toMatchObject({ svar: { soverom: "3", laneonske: "1 000 000" } });
  });

  test("tjue samtidige lagringer av samme felt: én vinner, ingen blir borte i stillhet", async () => {
    const { lagre, rad } = await own();
    // None is what is stored («500»): that would be no change, and saved without having won, whenever it came first.
    const svar = await Promise.all(
      Array.from({ length: 20 }, (_, i) => lagre({ sparerMnd: { verdi: `${1000 + i}`, basertPa: 1 } })),
    );
    const vunnet = svar.flatMap((s, i) => (s.ok && "sparerMnd" in s.value.felt ? [`${1000 + i}`] : []));
    expect(vunnet).toHaveLength(1);
    expect(await rad()).toMatchObject({ svar: { sparerMnd: vunnet[0] }, feltversjon: { sparerMnd: 2 }, revisjon: 2 });
    const tapt = svar.flatMap((s) => (s.ok ? s.value.konflikter : []));
    expect(tapt).toHaveLength(19);
    for (const k of tapt) expect(k).toMatchObject({ felt: "sparerMnd", deres: vunnet[0], versjon: 2 });
  });

  test("den som lagrer det som står der fra før, endrer ingenting og er ikke i konflikt", async () => {
    const { lagre, rad } = await own();
    const likt = { sparerMnd: { verdi: "500", basertPa: 1 } };
    expect(await lagre(likt)).toMatchObject({ value: { felt: { sparerMnd: 1 }, konflikter: [], revisjon: 1 } });
    await lagre({ sparerMnd: { verdi: "700", basertPa: 1 } });
    expect(await lagre(likt)).toMatchObject({ value: { konflikter: [{ deres: "700", versjon: 2 }] } });
    expect(await rad()).toMatchObject({ svar: { sparerMnd: "700" }, revisjon: 2 });
  });

  test("en fremmed og en ansatt får samme svar som om utkastet ikke fantes", async () => {
    const { soknadId, rad } = await own();
    const felt = { soverom: { verdi: "9", basertPa: 1 } };
    const ukjent = await saveUtkast(await createPerson(db.admin), { soknadId: crypto.randomUUID(), felt });
    for (const actor of [await createPerson(db.admin), await createAnsatt(db.admin, { roller: ["leder"] })]) {
      expect(await saveUtkast(actor, { soknadId, felt })).toEqual(ukjent);
      expect(await viewSoknad(actor, { soknadId })).toEqual(ukjent);
    }
    expect(await rad()).toMatchObject({ revisjon: 1 });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["negativ inntekt", { bruttoAr: "-5" }, "bruttoAr", "negativ"],
    ["dato i år 2100", { boddSiden: "1.1.2100" }, "boddSiden", "iFramtiden"],
    [
      "31 barn",
      { barn: Array.from({ length: 31 }, () => ({ alder: "3", delingsgrad: "100" })) },
      "barn",
      "forMangeRader",
    ],
    ["ukjent felt", { eierId: "x" }, "eierId", "ukjentFelt"],
    ["tall i stedet for tekst", { soverom: 3 }, "soverom", "ugyldigVerdi"],
    ["valg som ikke finnes", { samliv: "harem" }, "samliv", "ugyldigValg"],
    ["NUL-tegn", { behovTekst: "a\u0000b" }, "behovTekst", "ugyldigeTegn"],
    ["halvt surrogatpar", { behovTekst: "\ud800" }, "behovTekst", "ugyldigeTegn"],
    ["hundre kilobyte", { behovTekst: "a".repeat(100_000) }, "behovTekst", "forLang"],
  ])("håndlaget: %s gir feltsti, og ingenting lagres", async (_navn, verdier, felt, kode) => {
    const { lagre, rad } = await own();
    const svar = await lagre(
      Object.fromEntries(Object.entries(verdier).map(([n, verdi]) => [n, { verdi, basertPa: 1 }])),
    );
    expect(svar).toMatchObject({ ok: false, felt: expect.arrayContaining([expect.objectContaining({ felt, kode })]) });
    expect(await rad()).toMatchObject({ revisjon: 1, svar: { soverom: "2" } });
  });

  test("vårt eget skjema beholder det som er galt, som skrevet", async () => {
    const { lagre, rad } = await own();
    expect(await lagre({ bruttoAr: { verdi: "-5 kr", basertPa: 1 } }, { somSkrevet: true })).toMatchObject({
      ok: true,
    });
    expect(await rad()).toMatchObject({ svar: { bruttoAr: "-5 kr" } });
  });

  test("alle kolonnenavn som ekstra nøkler avvises, og prototypen er som før", async () => {
    const { hun, soknadId, rad } = await own();
    const kolonner = await db.admin`select distinct column_name from information_schema.columns
      where table_schema = 'public' and column_name not in ('felt', 'soknad_id')`;
    for (const ekstra of [...kolonner.map((k) => String(k.column_name)), "constructor", "nokkel", "sokerId"]) {
      const svar = await saveUtkast(hun, { soknadId, felt: {}, [ekstra]: "utkast" });
      expect(svar, ekstra).toMatchObject({ ok: false, kode: "ugyldig", felt: [{ felt: ekstra, kode: "ukjentFelt" }] });
      const somFelt = await saveUtkast(hun, { soknadId, felt: { [ekstra]: { verdi: "x", basertPa: 0 } } });
      expect(somFelt, ekstra).toMatchObject({ ok: false });
    }
    expect(({} as { utkast?: string }).utkast).toBeUndefined();
    expect(await rad()).toMatchObject({ revisjon: 1 });
  });

  test("en sendt søknad kan ikke lenger skrives i", async () => {
    const { soknadId, lagre } = await own();
    await db.admin`update soknad set tilstand = 'innsendt' where id = ${soknadId}`;
    expect(await lagre({ soverom: { verdi: "3", basertPa: 1 } })).toMatchObject({ ok: false, kode: "finnesIkke" });
  });

  test("slettedatoen flyttes til 90 dager etter siste endring", async () => {
    const { soknadId, lagre } = await own({ slettes: "2026-12-01" });
    await lagre({ soverom: { verdi: "3", basertPa: 1 } });
    const [rad] =
      await db.admin`select slettes_dato - (endret at time zone 'Europe/Oslo')::date as dager from soknad where id = ${soknadId}`;
    expect(rad?.dager).toBe(90);
  });
});

test("hele eksempelet står som ferdig i oppgavelista", async () => {
  const { hun, soknadId } = await own({ svar: startlanEksempel });
  const vist = await viewSoknad(hun, { soknadId });
  expect(vist.ok && vist.value.steg.map((s) => [s.id, s.status])).toEqual(
    ["husstand", "bolig-i-dag", "behov", "okonomi", "sparing", "banksvar", "boligen"].map((id) => [id, "ferdig"]),
  );
  expect(vist.ok && vist.value.dokumentstatus).toBe("ferdig");
});
