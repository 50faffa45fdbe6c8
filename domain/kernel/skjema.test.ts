import { expect, test } from "vitest";
import { startlan } from "../startlan/index.ts";
import type { RaSvar } from "./felt.ts";
import { erBesvart, parseSteg, parseSvar, stegStatus, stepOf, visibleFields, visibleSteps } from "./skjema.ts";

const IDAG = "2026-11-24";
const med = (endring: RaSvar): RaSvar => ({ ...startlan.eksempel, ...endring });
const feil = (svar: RaSvar) => {
  const lest = parseSvar(startlan, svar, IDAG);
  return lest.ok ? [] : (lest.felt ?? []).map((f) => `${f.felt}:${f.kode}`);
};
const steg = (id: string) => {
  const funnet = startlan.steg.find((s) => s.id === id);
  if (!funnet) throw new Error(id);
  return funnet;
};

test("en hel søknad leses til tall, datoer og koder", () => {
  const lest = parseSvar(startlan, startlan.eksempel, IDAG);
  expect(lest).toMatchObject({
    ok: true,
    value: { boutgiftIDagMnd: 13_500, boddSiden: "2021-08-01", barn: [{ alder: 5, delingsgrad: 100 }] },
  });
});

test("et skjult svar blir verken krevd eller lest", () => {
  const svar = med({ harBarn: "nei", barn: [{ alder: "tull", delingsgrad: "x" }] });
  const lest = parseSvar(startlan, svar, IDAG);
  expect(lest.ok && "barn" in lest.value).toBe(false);
  expect(lest.ok).toBe(true);
});

test("et felt som vises når svaret endres, blir krevd", () => {
  expect(feil(med({ opphold: "midlertidig" }))).toEqual(["oppholdUtloper:mangler"]);
  expect(feil(med({ saerligeBehov: "ja" }))).toEqual(["saerligeBehovTekst:mangler"]);
  expect(feil(med({ bankSvar: "delvis" }))).toEqual(["bankBelop:mangler"]);
});

test("et felt i en rad kan avhenge av et svar i et annet steg", () => {
  expect(feil(med({ samliv: "partner" }))).toEqual([
    "inntekter.0.inntektHvem:mangler",
    "inntekter.1.inntektHvem:mangler",
    "inntekter.2.inntektHvem:mangler",
  ]);
});

test.each<[string, RaSvar, string[]]>([
  [
    "negativ inntekt",
    { inntekter: [{ inntektType: "lonn", nettoMnd: "-1", varighet: "varig" }] },
    ["inntekter.0.nettoMnd:negativ"],
  ],
  ["dato i 2100", { boddSiden: "1.1.2100" }, ["boddSiden:iFramtiden"]],
  ["barn på 18 år", { barn: [{ alder: "18", delingsgrad: "100" }] }, ["barn.0.alder:forStortTall"]],
  ["husstand uten barn, men ja til barn", { barn: [] }, ["barn:mangler"]],
  ["31 barn", { barn: Array.from({ length: 31 }, () => ({ alder: "1", delingsgrad: "100" })) }, ["barn:forMangeRader"]],
  ["flere forsørgede enn voksne", { andreVoksne: "1", forsorgerVoksne: "2" }, ["forsorgerVoksne:flereEnnVoksne"]],
  [
    "betaler mer enn lånet",
    { gjeld: [{ gjeldType: "annet", saldo: "100", gjeldTerminMnd: "200" }] },
    ["gjeld.0.gjeldTerminMnd:merEnnSaldo"],
  ],
  ["«ingenting» og en grunn til", { sparehinder: ["ingen", "gjeld"] }, ["sparehinder:ingenOgAnnet"]],
  ["samme valg to ganger", { boligproblemer: ["dyrt", "dyrt"] }, ["boligproblemer:ugyldigValg"]],
  ["et valg som ikke finnes", { formal: "yacht" }, ["formal:ugyldigValg"]],
  ["et valg fra prototypen", { formal: "constructor" }, ["formal:ugyldigValg"]],
  ["31. februar", { askerSiden: "31.02.2020" }, ["askerSiden:finnesIkke"]],
  ["tekst med skjulte tegn", { behovTekst: "a\u202eb" }, ["behovTekst:ugyldigeTegn"]],
  ["liste der det skal stå tekst", { samliv: ["alene"] }, ["samliv:ugyldigVerdi"]],
])("%s avvises med stien til feltet", (_, endring, ventet) => {
  expect(feil(med(endring))).toEqual(ventet);
});

test("grensene følger med feilen helt inn i en rad", () => {
  const lest = parseSvar(startlan, med({ barn: [{ alder: "40", delingsgrad: "100" }] }), IDAG);
  expect(!lest.ok && lest.felt).toEqual([
    { felt: "barn.0.alder", kode: "forStortTall", verdier: { min: 0, maks: 17 } },
  ]);
});

test("statusen regnes ut av svarene", () => {
  const husstand = steg("husstand");
  expect(stegStatus(husstand, {}, IDAG)).toBe("ikkeStartet");
  expect(stegStatus(husstand, { samliv: "" }, IDAG)).toBe("ikkeStartet");
  expect(stegStatus(husstand, { samliv: "alene" }, IDAG)).toBe("pabegynt");
  expect(stegStatus(husstand, { samliv: "alene", andreVoksne: "-1", harBarn: "nei" }, IDAG)).toBe("mangler");
  expect(stegStatus(husstand, { samliv: "alene", andreVoksne: "0", harBarn: "nei" }, IDAG)).toBe("ferdig");
});

test("feltene som vises følger svarene, og hvert felt hører til ett steg", () => {
  expect(visibleFields(steg("husstand"), { harBarn: "nei" }).map(([navn]) => navn)).toEqual([
    "samliv",
    "andreVoksne",
    "harBarn",
  ]);
  expect(visibleSteps(startlan, {}).map((s) => s.id)).toEqual(startlan.steg.map((s) => s.id));
  expect(stepOf(startlan, "bankSvar")?.id).toBe("banksvar");
  expect(stepOf(startlan, "__proto__")).toBeUndefined();
});

test("et objekt der det skulle stått en kode, skjuler feltet under og kaster ikke", () => {
  const stygt = [Object.create(null)] as unknown as RaSvar[string];
  const okonomi = steg("okonomi");
  expect(visibleFields(okonomi, { harInntekt: stygt, harGjeld: ["ja"] }).map(([navn]) => navn)).not.toContain("gjeld");
  expect(stegStatus(okonomi, { harInntekt: ["ja"] }, IDAG)).toBe("mangler");
});

test("et steg leses for seg", () => {
  expect(parseSteg(steg("banksvar"), { bankSvar: "vetIkke", samliv: "tull" }, IDAG)).toEqual({
    ok: true,
    value: { bankSvar: "vetIkke" },
  });
});

test("blanke rader og tomme lister er ikke svar", () => {
  expect([erBesvart(undefined), erBesvart(" "), erBesvart([]), erBesvart([{ alder: " " }])]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect([erBesvart("0"), erBesvart(["a"]), erBesvart([{ alder: "1" }])]).toEqual([true, true, true]);
});
