import { type Bemanning, type Boligtype, type Malgruppe, type Omrade, omrader } from "#domain/bolig/koder.ts";
import type { bolig } from "../../schema/bolig.ts";
import type { Demoavtale } from "./avtaler.ts";
import type { Livslop } from "./livslop.ts";

type Rad = Omit<typeof bolig.$inferInsert, "avtaleId" | "leieDato" | "bindingTil" | "status" | "statusFra" | "runde">;
export type Demobolig = {
  rad: Rad;
  avtale?: Demoavtale;
  livslop: Livslop;
  /** Where it lies; a family home's is not in the register. */
  sted?: { adresse: string; matrikkelenhet: string; bruksenhetsnr: string; tomt: string | null };
};

type Kull = {
  type: Boligtype;
  antall: number;
  /** Bedrooms, over and over. */
  soverom: readonly number[];
  /** Square metres with no bedroom, and what each bedroom adds. */
  flate: readonly [bra: number, perRom: number];
  eierform?: Rad["eierform"];
  avtale?: Demoavtale;
  program?: string;
  bemanning?: Bemanning;
  malgruppe?: Malgruppe;
  omrade?: Omrade;
  vei: string;
  /** What is not plainly let, by the number within the group. */
  livslop: Readonly<Record<number, Livslop>>;
};

const leiligheter = { type: "leilighet", flate: [30, 16] } as const;
const smahus = { type: "smahus", soverom: [1], bemanning: "dogn", malgruppe: "rop", vei: "Tenkt tun" } as const;
const gullhella = { type: "omsorgsbolig", program: "omsorgsbolig", bemanning: "dogn", malgruppe: "eldre" } as const;

/** 130 homes of every kind. The numbers of Gullhella are Asker's (`domain.md` §3.7); everything else is invented. */
const kull: readonly Kull[] = [
  {
    ...leiligheter,
    antall: 17,
    soverom: [1, 2, 1, 3, 2, 0, 1, 2, 4],
    vei: "Eksempelveien",
    livslop: {
      1: "ledig",
      3: "ledig",
      4: "klargjoring",
      5: "nyLedig",
      6: "gjenutleid",
      7: "oppsagt",
      9: "gjenutleid",
      10: "klargjoring",
      11: "fraflyttet",
      12: "vedlikehold",
      13: "gjenutleid",
      14: "uteAvDrift",
      15: "gjenutleid",
      16: "avhendet",
    },
  },
  {
    ...leiligheter,
    antall: 4,
    soverom: [2, 1],
    eierform: "innleid",
    vei: "Prøvebakken",
    livslop: { 1: "gjenutleid", 3: "ledig" },
  },
  {
    ...leiligheter,
    antall: 6,
    soverom: [1, 2, 3],
    eierform: "tildelingsrett",
    avtale: "tildeling",
    vei: "Prøvehagen",
    livslop: { 2: "ledig", 4: "gjenutleid" },
  },
  {
    ...leiligheter,
    antall: 4,
    soverom: [2],
    eierform: "tilvisningsrett",
    avtale: "kvote",
    vei: "Tenktkvartalet",
    livslop: { 3: "nyLedig" },
  },
  {
    ...leiligheter,
    antall: 3,
    soverom: [1],
    eierform: "tilvisningsrett",
    avtale: "liten",
    vei: "Eksempelgården",
    livslop: { 2: "oppsagt" },
  },
  {
    ...leiligheter,
    antall: 3,
    soverom: [3],
    eierform: "tilvisningsrett",
    avtale: "fullt",
    vei: "Liksombrygga",
    livslop: { 2: "nyLedig" },
  },
  {
    type: "rekkehus",
    antall: 8,
    soverom: [3, 4, 3, 5],
    flate: [38, 17],
    vei: "Liksomlia",
    livslop: { 2: "klargjoring", 4: "gjenutleid", 5: "ledig", 7: "planlagt" },
  },
  {
    ...smahus,
    antall: 13,
    flate: [28, 12],
    livslop: { 1: "gjenutleid", 5: "ledig", 8: "klargjoring", 11: "uteAvDrift", 12: "planlagt" },
  },
  {
    type: "bofellesskap",
    antall: 8,
    soverom: [1],
    flate: [34, 16],
    bemanning: "base",
    malgruppe: "funksjonsnedsettelse",
    vei: "Prøvetunet",
    livslop: { 2: "ledig", 6: "gjenutleid" },
  },
  {
    type: "familiehjem",
    antall: 4,
    soverom: [2],
    flate: [60, 20],
    bemanning: "dogn",
    vei: "",
    livslop: { 3: "planlagt" },
  },
  {
    ...gullhella,
    antall: 60,
    soverom: [1],
    flate: [38, 8],
    omrade: "heggedal",
    vei: "Omsorgstunet",
    livslop: {
      7: "ledig",
      18: "gjenutleid",
      22: "ledig",
      29: "fraflyttet",
      33: "gjenutleid",
      41: "klargjoring",
      47: "ledig",
    },
  },
];

const rund = (kr: number) => Math.round(kr / 50) * 50;

/** One home of a group; `nr` is its number in the whole register, from 1. */
function lag(k: Kull, i: number, nr: number): Demobolig {
  const soverom = k.soverom[i % k.soverom.length] ?? 1;
  const bra = k.flate[0] + soverom * k.flate[1] + (i % 3);
  const lav = k.type !== "leilighet";
  const etasje = lav ? 1 : 1 + (i % 4);
  const heis = !lav && i % 3 !== 1;
  const trinnfri = lav || heis || etasje === 1;
  const rullestol = ["omsorgsbolig", "bofellesskap"].includes(k.type) || (trinnfri && i % 4 === 0);
  const leieMnd = rund(4_200 + bra * 115 + (k.bemanning === "dogn" ? 600 : 0));
  const reservert = k.malgruppe !== undefined;
  return {
    rad: {
      kode: `B-${String(nr).padStart(4, "0")}`,
      program: k.program ?? "kommunal-bolig",
      eierform: k.eierform ?? "kommunalt_eid",
      boligtype: k.type,
      omrade: k.omrade ?? (omrader[(i * 3 + nr) % omrader.length] as Omrade),
      rom: soverom + 1,
      soverom,
      bra,
      etasje,
      heis,
      trinnfri,
      rullestol,
      livslop: rullestol,
      bemanning: k.bemanning ?? "ingen",
      malgruppe: k.malgruppe ?? null,
      reservertVedVedtak: reservert,
      fellesareal: ["omsorgsbolig", "bofellesskap"].includes(k.type),
      dyr: !reservert && i % 3 === 0,
      parkering: k.type === "rekkehus" || i % 5 === 0,
      leieMnd,
      leieGrunnlag: k.avtale ? "avtale" : reservert ? "kostnadsdekkende" : "gjengs_leie",
      stromInkludert: k.bemanning === "dogn",
      depositum: k.program ? 0 : 3 * leieMnd,
      byggear: k.type === "omsorgsbolig" ? 2015 : k.type === "smahus" ? 2017 : 1972 + ((i * 7) % 45),
      standard: i % 6 === 5 ? "enkel" : i % 4 === 0 ? "god" : "vanlig",
      velferdsteknologi: k.bemanning === "dogn" && k.type !== "familiehjem",
      husbankTilskudd: ["omsorgsbolig", "bofellesskap", "smahus"].includes(k.type),
      flyttbar: k.type === "smahus" && i % 2 === 0,
      plasser: k.type === "familiehjem" ? 1 + (i % 2) : null,
      kontraktAr: 3,
      erDemo: true,
    },
    ...(k.avtale ? { avtale: k.avtale } : {}),
    livslop: k.livslop[i] ?? "utleid",
    ...(k.type === "familiehjem" ? {} : { sted: stedet(k, i, etasje) }),
  };
}

const stedet = (k: Kull, i: number, etasje: number) => ({
  adresse: `${k.vei} ${1 + i}`,
  // No cadastral unit has this number: nothing here points at a real house.
  matrikkelenhet: `9999/1/${1 + i}`,
  bruksenhetsnr: `H0${etasje}01`,
  tomt: k.type === "smahus" ? `Tenkt tomt ${1 + Math.floor(i / 6)}` : null,
});

export const boliger: readonly Demobolig[] = kull
  .flatMap((k) => Array.from({ length: k.antall }, (_, i) => ({ k, i })))
  .map(({ k, i }, n) => lag(k, i, n + 1));
