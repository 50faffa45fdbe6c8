import fc from "fast-check";
import { expect, test } from "vitest";
import { kommunalBolig } from "../kommunal-bolig/index.ts";
import { startlan } from "../startlan/index.ts";
import { lesRaSvar, lesSkjema, sharedSvar } from "./les-skjema.ts";

const steg = (id: string) => startlan.steg.find((s) => s.id === id) ?? startlan.steg[0];
const les = (id: string, par: [string, unknown][], ekstra?: string[]) => {
  const husstand = steg(id);
  if (!husstand) throw new Error(id);
  return lesSkjema(husstand, par, ekstra);
};
const feil = (utfall: ReturnType<typeof les>) =>
  utfall.ok ? [] : (utfall.felt ?? []).map((f) => `${f.felt}:${f.kode}`);

test("rader samles etter nummer, blanke rader faller ut, og resten nummereres på nytt", () => {
  const utfall = les("husstand", [
    ["samliv", "alene"],
    ["barn", ""],
    ["barn.2.alder", "7"],
    ["barn.2.delingsgrad", "50"],
    ["barn.1.alder", " "],
    ["barn.1.delingsgrad", ""],
    ["barn.0.alder", "x"],
  ]);
  expect(utfall).toEqual({
    ok: true,
    value: { samliv: "alene", barn: [{ alder: "x" }, { alder: "7", delingsgrad: "50" }] },
  });
});

test("navn som gjentas, er flervalg; tomt navn sier at ingenting er valgt", () => {
  expect(
    les("bolig-i-dag", [
      ["boligproblemer", ""],
      ["boligproblemer", "dyrt"],
      ["boligproblemer", "trangt"],
    ]),
  ).toEqual({
    ok: true,
    value: { boligproblemer: ["dyrt", "trangt"] },
  });
  expect(les("bolig-i-dag", [["boligproblemer", ""]])).toEqual({ ok: true, value: { boligproblemer: [] } });
  expect(les("husstand", [["barn", ""]])).toEqual({ ok: true, value: { barn: [] } });
});

test("det som ikke ble postet, er ikke med, så skjulte svar i utkastet blir stående", () => {
  expect(les("husstand", [["samliv", "partner"]])).toEqual({ ok: true, value: { samliv: "partner" } });
});

test.each<[string, [string, unknown][], string[]]>([
  [
    "samme felt to ganger",
    [
      ["samliv", "alene"],
      ["samliv", "partner"],
    ],
    ["samliv:flereVerdier"],
  ],
  [
    "samme felt i en rad to ganger",
    [
      ["barn.0.alder", "1"],
      ["barn.0.alder", "2"],
    ],
    ["barn.0.alder:flereVerdier"],
  ],
  ["ukjent felt", [["tilstand", "innvilget"]], ["tilstand:ukjentFelt"]],
  ["felt fra et annet steg", [["bankSvar", "avslag"]], ["bankSvar:ukjentFelt"]],
  ["__proto__", [["__proto__", "x"]], ["__proto__:ukjentFelt"]],
  ["constructor", [["constructor", "x"]], ["constructor:ukjentFelt"]],
  ["__proto__ i en rad", [["barn.0.__proto__", "x"]], ["barn.0.__proto__:ukjentFelt"]],
  ["__proto__ som nummer", [["barn.__proto__.alder", "x"]], ["barn.__proto__.alder:ukjentFelt"]],
  ["nummer med ledende null", [["barn.00.alder", "1"]], ["barn.00.alder:ukjentFelt"]],
  ["nummer som er stort", [["barn.1e9.alder", "1"]], ["barn.1e9.alder:ukjentFelt"]],
  ["for dyp sti", [["barn.0.alder.x", "1"]], ["barn.0.alder.x:ukjentFelt"]],
  ["en fil i et tekstfelt", [["samliv", new Uint8Array(3)]], ["samliv:ugyldigVerdi"]],
  ["NUL", [["samliv", "a\u0000"]], ["samliv:ugyldigeTegn"]],
  ["løst surrogat", [["samliv", "\ud800"]], ["samliv:ugyldigeTegn"]],
  ["for lang", [["samliv", "a".repeat(201)]], ["samliv:forLang"]],
  ["verdi på selve listen", [["barn", "x"]], ["barn:ugyldigVerdi"]],
])("%s avvises", (_, par, ventet) => {
  expect(feil(les("husstand", par))).toEqual(ventet);
});

test("elleve barn er flere enn skjemaet tar", () => {
  const par = Array.from({ length: 11 }, (_, i): [string, unknown] => [`barn.${i}.alder`, "3"]);
  expect(feil(les("husstand", par))).toEqual(["barn:forMangeRader"]);
});

test("Reacts egne felt og skjemaets skjulte felt er ikke svar", () => {
  const par: [string, unknown][] = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_KEY", "k"],
    ["revisjon", "4"],
    ["samliv", "alene"],
  ];
  expect(les("husstand", par, ["revisjon"])).toEqual({ ok: true, value: { samliv: "alene" } });
});

test("hva som enn postes, får ingen prototype nye egenskaper, og ingenting kastes", () => {
  const navn = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "barn",
      "barn.0.alder",
      "barn.__proto__.x",
      "constructor.prototype.x",
      "samliv",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(navn, fc.string({ unit: "binary" }))), (par) => {
      les("husstand", par);
      lesRaSvar(startlan, Object.fromEntries(par));
      lesRaSvar(startlan, JSON.parse(`{"__proto__": {"x": 1}}`));
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("et utkast som JSON tas imot når formen er riktig, også med gale beløp", () => {
  expect(lesRaSvar(startlan, startlan.eksempel)).toEqual({ ok: true, value: startlan.eksempel });
  expect(lesRaSvar(startlan, { bruttoAr: "masse" }).ok).toBe(true);
});

test.each<[string, unknown, string[]]>([
  ["ukjent felt", { tilstand: "innsendt" }, ["tilstand:ukjentFelt"]],
  ["egen __proto__", JSON.parse('{"__proto__": "x"}'), ["__proto__:ukjentFelt"]],
  ["tall i stedet for tekst", { bruttoAr: 5 }, ["bruttoAr:ugyldigVerdi"]],
  ["objekt i stedet for tekst", { bruttoAr: { gt: 0 } }, ["bruttoAr:ugyldigVerdi"]],
  ["tekst i stedet for liste", { barn: "x" }, ["barn:ugyldigVerdi"]],
  ["rad som er en liste", { barn: [["x"]] }, ["barn.0:ugyldigVerdi"]],
  ["ukjent felt i en rad", { barn: [{ alder: "1", navn: "Ola" }] }, ["barn.0.navn:ukjentFelt"]],
  ["NUL i en rad", { barn: [{ alder: "\u0000" }] }, ["barn.0.alder:ugyldigeTegn"]],
])("et utkast med %s avvises", (_, ra, ventet) => {
  expect(feil(lesRaSvar(startlan, ra))).toEqual(ventet);
});

test.each([null, [], "tekst", 4, undefined])("%j er ikke et utkast", (ra) => {
  expect(lesRaSvar(startlan, ra)).toEqual({ ok: false, kode: "soknad.ugyldig" });
});

test("det husstanden svarte om startlån, kan brukes om kommunal bolig, og bare det den tjenesten spør om", () => {
  const regnet = { samliv: "alene", harBarn: "ja", barn: [{ alder: "4", delingsgrad: "100" }], laneonske: "1 700 000" };
  expect(lesRaSvar(kommunalBolig, regnet).ok).toBe(false);
  const delt = sharedSvar(kommunalBolig, regnet);
  expect(Object.keys(delt)).toEqual(["samliv", "harBarn", "barn"]);
  expect(lesRaSvar(kommunalBolig, delt).ok).toBe(true);
  expect(sharedSvar(startlan, regnet)).toEqual(regnet);
  for (const rart of [null, undefined, "samliv", [1]]) expect(sharedSvar(startlan, rart)).toEqual({});
});
