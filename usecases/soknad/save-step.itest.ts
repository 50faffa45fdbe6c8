import { describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import { checkStep } from "./check-step.ts";
import { deleteUtkast } from "./delete-utkast.ts";
import { saveStep } from "./save-step.ts";
import { startSoknad } from "./start-soknad.ts";
import { viewSoknad } from "./view-soknad.ts";

const db = useDatabase();
const husstand = [
  ["samliv", "alene"],
  ["andreVoksne", "0"],
  ["harBarn", "ja"],
  ["barn", ""],
  ["barn.0.alder", "5"],
  ["barn.0.delingsgrad", "100"],
] as [string, string][];

async function own(svar = {}) {
  const hun = await createPerson(db.admin);
  const { soknadId } = await createUtkast(db.admin, hun.personId, { svar });
  const lagre = (par: [string, string][], mer = {}) =>
    saveStep(hun, { soknadId, steg: "husstand", par, versjoner: {}, handling: "videre", ...mer });
  const hendelser = async () =>
    (await db.admin`select type, data from hendelse where strom_id = ${soknadId} order by seq`).map((h) => h.type);
  return { hun, soknadId, lagre, hendelser };
}

describe("å lagre et steg", () => {
  test("et helt steg lagres, er en hendelse og sier hva som er neste", async () => {
    const { lagre, hendelser } = await own();
    expect(await lagre(husstand)).toMatchObject({
      ok: true,
      value: { feil: [], neste: "bolig-i-dag", versjoner: { samliv: 1, barn: 1 }, svar: { barn: [{ alder: "5" }] } },
    });
    expect(await hendelser()).toEqual(["soknad.stegLagret"]);
  });

  test("det som er galt, står i utkastet som skrevet, med feil per felt og uten hendelse", async () => {
    const { hun, soknadId, lagre, hendelser } = await own();
    const svar = await lagre([
      ["samliv", "alene"],
      ["andreVoksne", "-3"],
      ["harBarn", "nei"],
    ]);
    expect(svar).toMatchObject({ ok: true, value: { feil: [{ felt: "andreVoksne" }], svar: { andreVoksne: "-3" } } });
    const vist = await viewSoknad(hun, { soknadId });
    expect(vist.ok && vist.value.svar.andreVoksne).toBe("-3");
    expect(vist.ok && vist.value.steg[0]?.status).toBe("mangler");
    expect(await hendelser()).toEqual([]);
  });

  test("legg til og fjern en rad uten script", async () => {
    const { lagre } = await own();
    const til = await lagre(husstand, { handling: "leggTil:barn" });
    expect(til).toMatchObject({ ok: true, value: { feil: [], svar: { barn: [{ alder: "5" }, {}] } } });
    const to = [...husstand, ["barn.1.alder", "9"], ["barn.1.delingsgrad", "50"]] as [string, string][];
    const fra = await lagre(to, { handling: "fjern:barn:0", versjoner: til.ok ? til.value.versjoner : {} });
    expect(fra).toMatchObject({ ok: true, value: { svar: { barn: [{ alder: "9", delingsgrad: "50" }] } } });
    const ingen = await lagre(husstand, { handling: "fjern:barn:0", versjoner: fra.ok ? fra.value.versjoner : {} });
    expect(ingen).toMatchObject({ ok: true, value: { svar: { barn: [] } } });
  });

  test("endret i en annen fane: begge verdiene, ingen overskriving, og valget hennes gjelder", async () => {
    const { lagre } = await own();
    await lagre(husstand);
    const gammelFane = husstand.map(([n, v]) => [n, n === "samliv" ? "partner" : v] as [string, string]);
    const svar = await lagre(gammelFane);
    const konflikt = { felt: "samliv", din: "partner", deres: "alene", versjon: 1 };
    expect(svar).toMatchObject({ ok: true, value: { konflikter: [konflikt], svar: { samliv: "partner" } } });
    const versjoner = svar.ok ? svar.value.versjoner : {};
    expect(await lagre(gammelFane, { handling: "brukDeres:samliv", versjoner })).toMatchObject({
      ok: true,
      value: { konflikter: [], svar: { samliv: "alene" } },
    });
    expect(await lagre(gammelFane, { versjoner })).toMatchObject({
      ok: true,
      value: { konflikter: [], svar: { samliv: "partner" } },
    });
  });

  test.each<[string, [string, string][]]>([
    ["ukjent navn", [["tilstand", "innsendt"]]],
    [
      "samme navn to ganger",
      [
        ["samliv", "alene"],
        ["samliv", "partner"],
      ],
    ],
    ["felt fra et annet steg", [["formal", "kjop"]]],
    ["prototypen", [["__proto__", "x"]]],
  ])("håndlaget skjema avvises: %s", async (_navn, par) => {
    const { lagre, hendelser, soknadId } = await own();
    expect(await lagre(par)).toMatchObject({ ok: false, kode: "soknad.ugyldig", felt: [{ felt: par.at(-1)?.[0] }] });
    expect(await hendelser()).toEqual([]);
    expect(await db.admin`select revisjon from soknad where id = ${soknadId}`).toMatchObject([{ revisjon: 1 }]);
  });

  test("en fremmed kan verken lagre eller få steget vurdert", async () => {
    const { soknadId } = await own();
    const fremmed = await createPerson(db.admin);
    const input = { soknadId, steg: "husstand", par: husstand };
    expect(await saveStep(fremmed, { ...input, versjoner: {}, handling: "videre" })).toMatchObject({
      kode: "finnesIkke",
    });
    expect(await checkStep(fremmed, input)).toMatchObject({ kode: "finnesIkke" });
  });

  test("å vurdere et steg lagrer ingenting", async () => {
    const { hun, soknadId } = await own();
    const svar = await checkStep(hun, { soknadId, steg: "husstand", par: [["andreVoksne", "2"]] });
    expect(svar.ok && svar.value.synlige).toContain("forsorgerVoksne");
    expect(svar.ok && svar.value.feil.map((f) => f.felt)).toContain("samliv");
    expect(await db.admin`select revisjon from soknad where id = ${soknadId}`).toMatchObject([{ revisjon: 1 }]);
  });
});

describe("å begynne og å slette", () => {
  test("begynner én gang, også når to trykk kommer samtidig, og er en hendelse", async () => {
    const hun = await createPerson(db.admin);
    const svar = await Promise.all(Array.from({ length: 8 }, () => startSoknad(hun, { tjeneste: "startlan" })));
    const ider = new Set(svar.map((s) => s.ok && s.value.soknadId));
    expect(ider.size).toBe(1);
    expect(svar.filter((s) => s.ok && s.value.ny)).toHaveLength(1);
    const [{ antall }] =
      (await db.admin`select count(*)::int as antall from hendelse where eier_id = ${hun.personId} and type = 'soknad.startet'`) as unknown as [
        { antall: number },
      ];
    expect(antall).toBe(1);
  });

  test("svar fra kalkulatoren fyller det ubesvarte og overskriver aldri", async () => {
    const hun = await createPerson(db.admin);
    await startSoknad(hun, { tjeneste: "startlan", svar: { samliv: "alene" } });
    const igjen = await startSoknad(hun, { tjeneste: "startlan", svar: { samliv: "partner", egenkapital: "45 000" } });
    const vist = await viewSoknad(hun, { soknadId: igjen.ok ? igjen.value.soknadId : "" });
    expect(vist.ok && vist.value.svar).toEqual({ samliv: "alene", egenkapital: "45 000" });
  });

  test("en ansatt kan ikke søke, og en ukjent tjeneste finnes ikke", async () => {
    const hun = await createPerson(db.admin);
    expect(await startSoknad({ kind: "anonym" }, { tjeneste: "startlan" })).toMatchObject({ ok: false });
    expect(await startSoknad(hun, { tjeneste: "slott" })).toMatchObject({ ok: false, kode: "ugyldig" });
  });

  test("sletting tømmer svarene og ødelegger nøkkelen; en ny søknad kan begynnes", async () => {
    const { hun, soknadId, hendelser } = await own({ behovTekst: "MERKETEKST" });
    expect(await deleteUtkast(await createPerson(db.admin), { soknadId })).toMatchObject({ kode: "finnesIkke" });
    expect(await deleteUtkast(hun, { soknadId })).toMatchObject({ ok: true });
    expect(await db.admin`select tilstand, svar, nokkel from soknad where id = ${soknadId}`).toMatchObject([
      { tilstand: "slettet", svar: {}, nokkel: "" },
    ]);
    expect(await hendelser()).toEqual(["soknad.slettet"]);
    expect(await viewSoknad(hun, { soknadId })).toMatchObject({ kode: "finnesIkke" });
    expect(await startSoknad(hun, { tjeneste: "startlan" })).toMatchObject({ ok: true, value: { ny: true } });
  });
});
