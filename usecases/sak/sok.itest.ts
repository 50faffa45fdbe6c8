import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { limit } from "../kernel/limit.ts";
import { searchFnr } from "./search-fnr.ts";
import { searchSak, tilSokNavn } from "./search-sak.ts";

const db = useDatabase();
let sunniva: Ansatt;
beforeAll(async () => {
  setTestMiljo();
  sunniva = await createAnsatt(db.admin);
});

async function sakFor(navn: string, sokNavn: string, mer: Parameters<typeof createSak>[2] & { ident?: string } = {}) {
  const { ident, ...sak } = mer;
  const person = await createPerson(db.admin, {
    navn,
    ...(ident ? { ident } : {}),
    ...(sak.gradering ? { gradering: sak.gradering } : {}),
  });
  const laget = await createSak(db.admin, person.personId, sak);
  await db.admin`update sak set sok_navn = ${sokNavn} where id = ${laget.sakId}`;
  const [rad] = await db.admin`select ar || '/' || lopenummer as nummer from sak where id = ${laget.sakId}`;
  return { ...laget, personId: person.personId, nummer: rad?.nummer as string };
}
const ider = (svar: Awaited<ReturnType<typeof searchSak>>) =>
  svar.ok ? svar.value.linjer.map((l) => l.sakId) : svar.kode;

test.each([
  ["Ås", "as"],
  ["Kari Ås", "as kari"],
  ["Ås, Kari", "as kari"],
  ["BØ  LIE", "lie bo"],
  ["Lié", "lie"],
])("«%s» søkes som «%s»", (skrevet, sokt) => expect(tilSokNavn(skrevet)).toBe(sokt));

test("søk på begynnelsen av etternavnet og på saksnummer, bare i egne enheter og uten vernede", async () => {
  const en = await sakFor("Kari Åsheim", "asheim kari");
  const to = await sakFor("Per Åsheim", "asheim per");
  const annen = await sakFor("Ola Åsheim", "asheim ola", { enhet: "bolig" });
  const vernet = await sakFor("Liv Åsheim", "asheim liv", { gradering: "kode7" });
  expect(ider(await searchSak(sunniva, { tekst: "Åshe" }))).toEqual([en.sakId, to.sakId]);
  expect(ider(await searchSak(sunniva, { tekst: "Per Åsheim" }))).toEqual([to.sakId]);
  expect(ider(await searchSak(sunniva, { tekst: en.nummer }))).toEqual([en.sakId]);
  for (const nummer of [annen.nummer, vernet.nummer, "2026/999999999", "9999/1"])
    expect(ider(await searchSak(sunniva, { tekst: nummer }))).toEqual([]);
  expect(await searchSak(sunniva, { tekst: "Å" })).toMatchObject({ felt: [{ felt: "tekst", kode: "skrivToTegn" }] });
  expect(await searchSak(await createAnsatt(db.admin, { roller: ["sysadmin"] }), { tekst: "Åshe" })).toMatchObject({
    kode: "finnesIkke",
  });
});

test("flere treff enn en side: neste side går videre der den forrige sluttet, ingen to ganger", async () => {
  for (let i = 0; i < 57; i++) await sakFor(`Nr${i} Bakke`, `bakke nr${String(i).padStart(2, "0")}`);
  const forste = await searchSak(sunniva, { tekst: "Bakke" });
  expect(forste.ok && forste.value.linjer).toHaveLength(50);
  const etter = forste.ok ? forste.value.neste : null;
  const andre = await searchSak(sunniva, { tekst: "Bakke", etter });
  expect(andre).toMatchObject({ ok: true, value: { neste: null } });
  const alle = [...ider(forste), ...ider(andre)];
  expect(new Set(alle).size).toBe(57);
  // A forged place before the prefix does not open what lies between.
  const forfalsket = await searchSak(sunniva, { tekst: "Bakke", etter: { navn: "a", id: crypto.randomUUID() } });
  expect(forfalsket.ok && forfalsket.value.linjer.every((l) => l.navn.startsWith("Bakke"))).toBe(true);
});

test.each(["'; drop table sak; --", "%", "_____", "\\", "\u0000abc", "a".repeat(81), "🏠🏠", "‮etilc"])(
  "søketeksten «%s» gir ingen feil og ingen treff",
  async (tekst) => {
    const svar = await searchSak(sunniva, { tekst });
    expect(svar.ok ? svar.value.linjer : svar.kode).toEqual(svar.ok ? [] : "ugyldig");
  },
);

test("søk med fødselsnummer: kjent og ukjent går samme vei, og begge blir logget (T62)", async () => {
  const kjent = await sakFor("Amina Prøve", "prove amina", { ident: "12838510068" });
  expect(await searchFnr(sunniva, { fnr: "128385 10068", grunn: "henvendelse" })).toMatchObject({
    ok: true,
    value: { linjer: [{ sakId: kjent.sakId }], neste: null },
  });
  expect(await searchFnr(sunniva, { fnr: "02917920144", grunn: "post" })).toEqual({
    ok: true,
    value: { linjer: [], neste: null },
  });
  const sett = await db.admin`select handling, formal, sak_id from oppslag where person_id = ${kjent.personId}`;
  expect(sett).toEqual([{ handling: "fnrsok", formal: "henvendelse", sak_id: null }]);
  const logget =
    await db.admin`select data from sikkerhetslogg where kode = 'sok.fnrUtenTreff' and aktor_id = ${sunniva.ansattId}`;
  expect(logget).toEqual([{ data: { grunn: "post" } }]);
});

test("vernet person uten klarering ser ut som en ukjent", async () => {
  await sakFor("Leila Prøve", "prove leila", { ident: "63888825195", gradering: "kode6" });
  const svar = await searchFnr(sunniva, { fnr: "63888825195", grunn: "post" });
  expect(svar).toEqual(await searchFnr(sunniva, { fnr: "24815830101", grunn: "post" }));
});

test("uten grunn, med feil tall, eller uten rollen søkes det ikke", async () => {
  expect(await searchFnr(sunniva, { fnr: "12838510068", grunn: "" })).toMatchObject({
    felt: [{ felt: "grunn", kode: "velgGrunn" }],
  });
  expect(await searchFnr(sunniva, { fnr: "12838510069", grunn: "post" })).toMatchObject({
    felt: [{ felt: "fnr", kode: "ugyldigFnr" }],
  });
  for (const roller of [["sysadmin"], ["revisor"], ["koordinator"]] as const) {
    const hun = await createAnsatt(db.admin, { roller: [...roller] });
    expect(await searchFnr(hun, { fnr: "12838510068", grunn: "post" })).toMatchObject({ kode: "finnesIkke" });
  }
});

test("det trettiførste søket på et minutt får vente (T29)", async () => {
  const hun = await createAnsatt(db.admin);
  const svar = [];
  for (let i = 0; i < 31; i++) svar.push(await limit(hun, "fnrSok"));
  expect(svar.slice(0, 30).every((s) => s === undefined)).toBe(true);
  expect(svar[30]).toMatchObject({ kode: "forMange", detaljer: { vent: expect.any(Number) } });
});
