import fc from "fast-check";
import { expect, test } from "vitest";
import { blader, type Svar, type Vurdering } from "../../kernel/vurdering.ts";
import type { Opphold, StartlanGrunnlag } from "../grunnlag.ts";
import { prioritet, regler2026 } from "./2026-01-01.ts";

/** A tree in short: each rule with +, - or ?, children in brackets. */
const tegn: Record<Svar, string> = { oppfylt: "+", ikkeOppfylt: "-", uavklart: "?" };
const kort = (v: Vurdering): string => {
  const deler = v.deler?.length ? `(${v.deler.map(kort).join(" ")})` : "";
  return `${v.regel}${tegn[v.svar]}${deler}`;
};

/** A single adult with nothing but a wage: every story below says only what it is about. */
const en: StartlanGrunnlag = {
  dag: "2026-11-24",
  par: false,
  voksne: [{ aldersgruppe: "25-50" }],
  barn: [],
  inntekter: [{ type: "lonn", nettoMnd: 34_000, varig: true }],
  bruttoAr: 540_000,
  gjeld: [],
  barnehageMnd: 0,
  bidragBetaltMnd: 0,
  bilMnd: 0,
  andreFasteMnd: 0,
  egenkapital: 20_000,
  sparerMnd: 1000,
  sparehinder: ["lavInntekt"],
  boform: "leierPrivat",
  boutgiftIDagMnd: 12_000,
  formal: "kjop",
  laneonske: 1_500_000,
  bank: { svar: "avslag" },
  opphold: "nordisk",
  iAsker: true,
  botidManeder: 60,
  alder: 35,
  saerligeBehov: false,
  jobbhinder: false,
  kanMisteBoligen: "nei",
};
const INGEN = "unntakA- unntakB- unntakC- unntakD-";
const BARN = "unntakA? unntakB- unntakC- unntakD-";
const RESTEN = "opphold+ botid+ myndig+ sokere+";

const husholdninger: [navn: string, fakta: Partial<StartlanGrunnlag>, tre: string][] = [
  [
    "Amina: enslig med ett barn, lav varig inntekt, avslag i banken",
    {
      barn: [{ alder: 6, delingsgrad: 100 }],
      inntekter: [
        { type: "lonn", nettoMnd: 33_200, varig: true },
        { type: "barnetrygd", nettoMnd: 2900, varig: true },
        { type: "bidrag", nettoMnd: 2100, varig: true },
      ],
      gjeld: [{ type: "studielan", saldo: 182_000, terminMnd: 1450, innfris: false }],
      laneonske: 2_000_000,
      boutgiftIDagMnd: 18_500,
    },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing+) ${BARN}) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "den som sparer alt hun kan, og der inntekten stopper banken, fyller behovsprøvingen uten unntak",
    {
      egenkapital: 900_000,
      laneonske: 1_600_000,
      inntekter: [{ type: "ufore", nettoMnd: 28_000, varig: true }],
      sparerMnd: 4000,
      boutgiftIDagMnd: 12_000,
    },
    `startlan?(bankForst+ behovsproving+(langvarigOgSpart+(langvarig+ sparing+) ${INGEN}) betjeningsevne? boligen? ${RESTEN})`,
  ],
  [
    "Tor: så mye gjeld at ingenting er igjen",
    {
      barn: [{ alder: 13, delingsgrad: 50 }],
      gjeld: [
        { type: "forbrukslan", saldo: 420_000, terminMnd: 9500, innfris: false },
        { type: "billan", saldo: 210_000, terminMnd: 4200, innfris: false },
      ],
    },
    `startlan-(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing+) ${BARN}) betjeningsevne- boligen? ${RESTEN})`,
  ],
  [
    "Dawit: midlertidig opphold er aldri avslag alene",
    {
      opphold: "midlertidig",
      oppholdUtloper: "2027-06-01",
      inntekter: [{ type: "lonn", nettoMnd: 36_000, varig: true }],
    },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? opphold? botid+ myndig+ sokere+)`,
  ],
  [
    "tillatelsen er gått ut og til fornyelse: fortsatt et menneske som ser på det",
    { opphold: "midlertidig", oppholdUtloper: "2026-10-01" },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? opphold? botid+ myndig+ sokere+)`,
  ],
  [
    "bare midlertidig inntekt: lånet bæres nå, men om det varer, må vurderes",
    { inntekter: [{ type: "introduksjon", nettoMnd: 34_000, varig: false, slutt: "2027-08-01" }] },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne? boligen? ${RESTEN})`,
  ],
  [
    "god inntekt og sparepenger: banken ville trolig sagt ja, så avslaget må ses på",
    { egenkapital: 600_000, laneonske: 1_200_000 },
    `startlan?(bankForst? behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "banken gir alt som trengs",
    { bank: { svar: "delvis", belop: 1_500_000 } },
    `startlan-(bankForst- behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "banken gir noe, men ikke nok",
    { bank: { svar: "delvis", belop: 900_000 } },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "har ikke spurt banken: det gir ikke avslag",
    { bank: { svar: "ikkeSpurt" } },
    `startlan?(bankForst? behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${INGEN}) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "leier av kommunen og vil kjøpe",
    { boform: "leierKommunal" },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) unntakA- unntakB- unntakC- unntakD?) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "kan miste jobben på grunn av boligen, og har særlige behov",
    { jobbhinder: true, saerligeBehov: true },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) unntakA? unntakB- unntakC? unntakD-) betjeningsevne+ boligen? ${RESTEN})`,
  ],
  [
    "refinansiering innenfor verdien, kan miste boligen; tallene tyder på at banken kunne hjulpet",
    {
      formal: "refinansiering",
      boform: "eier",
      kanMisteBoligen: "ja",
      laneonske: undefined,
      bolig: { verdi: 2_400_000, rom: 2, fellesgjeld: 0, felleskostnaderMnd: 3000 },
      soverom: 2,
      gjeld: [
        { type: "boliglan", saldo: 1_500_000, terminMnd: 9000, innfris: true },
        { type: "kredittkort", saldo: 150_000, terminMnd: 4000, innfris: true },
      ],
    },
    `startlan?(bankForst? behovsproving?(langvarigOgSpart?(langvarig? sparing?) unntakA- unntakB? unntakC- unntakD-) betjeningsevne+ boligen?(egnet+ noktern?) innenforVerdi+ ${RESTEN})`,
  ],
  [
    "refinansiering over boligens verdi",
    {
      formal: "refinansiering",
      boform: "eier",
      kanMisteBoligen: "vetIkke",
      laneonske: undefined,
      bolig: { verdi: 1_600_000, fellesgjeld: 200_000 },
      gjeld: [{ type: "boliglan", saldo: 1_500_000, terminMnd: 9000, innfris: true }],
    },
    `startlan-(bankForst? behovsproving?(langvarigOgSpart?(langvarig? sparing?) unntakA- unntakB? unntakC- unntakD-) betjeningsevne+ boligen?(egnet? noktern?) innenforVerdi- ${RESTEN})`,
  ],
  [
    "par med tre barn og funnet bolig, søker alene",
    {
      par: true,
      voksne: [{ aldersgruppe: "25-50" }, { aldersgruppe: "25-50" }],
      barn: [2, 5, 9].map((alder) => ({ alder, delingsgrad: 100 })),
      inntekter: [
        { type: "lonn", nettoMnd: 36_000, varig: true },
        { type: "lonn", nettoMnd: 24_000, varig: false },
        { type: "barnetrygd", nettoMnd: 6036, varig: true },
      ],
      bolig: { kjopesum: 2_500_000, rom: 3, fellesgjeld: 300_000, felleskostnaderMnd: 5200 },
      soverom: 4,
    },
    `startlan?(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing?) ${BARN}) betjeningsevne? boligen?(egnet? noktern?) opphold+ botid+ myndig+ sokere?)`,
  ],
  [
    "ingen inntekt, under 18 år, utenfor Asker",
    { inntekter: [], bruttoAr: undefined, alder: 17, iAsker: false, botidManeder: undefined },
    `startlan-(bankForst+ behovsproving?(langvarigOgSpart?(langvarig? sparing+) ${INGEN}) betjeningsevne- boligen? opphold+ botid+ myndig- sokere+)`,
  ],
  [
    "alt som ikke er spurt om, er uavklart",
    {
      bruttoAr: undefined,
      boform: undefined,
      boutgiftIDagMnd: undefined,
      laneonske: undefined,
      bank: { svar: "vetIkke" },
      opphold: "vetIkke",
      alder: undefined,
      iAsker: undefined,
      saerligeBehov: undefined,
      jobbhinder: undefined,
    },
    "startlan?(bankForst? behovsproving?(langvarigOgSpart?(langvarig? sparing?) unntakA? unntakB- unntakC? unntakD?) betjeningsevne? boligen? opphold? botid+ myndig? sokere+)",
  ],
];

test.each(husholdninger)("%s", (_, fakta, ventet) => {
  expect(kort(regler2026.vurder({ ...en, ...fakta }))).toBe(ventet);
});

const opphold = (verdi: Opphold, utloper?: string) =>
  blader(regler2026.vurder({ ...en, opphold: verdi, ...(utloper ? { oppholdUtloper: utloper } : {}) })).find(
    (b) => b.regel === "opphold",
  )?.svar;

test("midlertidig opphold er uavklart uansett hvor lenge det varer", () => {
  const dager = fc.date({ min: new Date("2000-01-01"), max: new Date("2080-01-01"), noInvalidDate: true });
  fc.assert(fc.property(dager, (d) => opphold("midlertidig", d.toISOString().slice(0, 10)) === "uavklart"));
  expect([opphold("nordisk"), opphold("permanent"), opphold("vetIkke")]).toEqual(["oppfylt", "oppfylt", "uavklart"]);
});

test("bare tall kan gi ikke oppfylt: aldri oppholdet, botiden, sparingen eller langvarigheten", () => {
  const skjonn = ["opphold", "botid", "sparing", "langvarig", "egnet", "noktern", "sokere"];
  const felter = fc.record({
    par: fc.boolean(),
    alder: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    iAsker: fc.option(fc.boolean(), { nil: undefined }),
    botidManeder: fc.option(fc.nat(500), { nil: undefined }),
    opphold: fc.constantFrom<Opphold>("nordisk", "permanent", "midlertidig", "vetIkke"),
    sparerMnd: fc.option(fc.nat(20_000), { nil: undefined }),
    egenkapital: fc.nat(2_000_000),
    laneonske: fc.option(fc.nat(8_000_000), { nil: undefined }),
    bruttoAr: fc.option(fc.nat(2_000_000), { nil: undefined }),
  });
  fc.assert(
    fc.property(felter, (f) => {
      const nei = blader(regler2026.vurder({ ...en, ...f })).filter((b) => b.svar === "ikkeOppfylt");
      expect(nei.filter((b) => skjonn.includes(b.regel))).toEqual([]);
    }),
  );
});

test("hver regel har egen hjemmel, og unntakene bokstaven sin", () => {
  const hjemler = Object.fromEntries(blader(regler2026.vurder(en)).map((b) => [b.regel, b.hjemmel]));
  expect(hjemler.unntakA).toBe("forskrift om lån fra Husbanken § 5-4 annet ledd bokstav a");
  expect(hjemler.unntakD).toBe("forskrift om lån fra Husbanken § 5-4 annet ledd bokstav d");
  expect(hjemler.boligen).toBe("forskrift om lån fra Husbanken § 5-3");
  expect(hjemler.opphold).toBe("forskrift om lån fra Husbanken § 5-2");
});

test("barnefamilier går foran, og grunnen sies", () => {
  expect(prioritet(en)).toEqual([]);
  expect(prioritet({ ...en, barn: [{ alder: 3, delingsgrad: 50 }], saerligeBehov: true })).toEqual([
    "barnefamilie",
    "saerligeBehov",
  ]);
});
