import {
  bemanninger,
  boligtyper,
  eierformer,
  leiegrunnlag,
  malgrupper,
  omrader,
  programmer,
  standarder,
} from "./koder.ts";

/** How a field of a home is written and read, in a form and in a file alike. A number's limits are the last values allowed. */
export type Boligfelt = { valgfri?: true } & (
  | { slag: "kode"; valg: readonly string[] }
  | { slag: "heltall"; min: number; maks: number }
  | { slag: "janei" }
  | { slag: "dato" }
  | { slag: "tekst"; maks: number }
);

const kode = <const V extends readonly string[]>(valg: V) => ({ slag: "kode", valg }) as const;
const heltall = (min: number, maks: number) => ({ slag: "heltall", min, maks }) as const;
const tekst = (maks: number) => ({ slag: "tekst", maks }) as const;
const janei = { slag: "janei" } as const;
const dato = { slag: "dato" } as const;
const valgfri = { valgfri: true } as const;

/** Every field of the register (`domain.md` §3.6), in the order of the form and of the columns of a file. Amounts in kroner. */
export const boligfelter = {
  kode: { ...tekst(12), ...valgfri },
  program: kode(programmer),
  eierform: kode(eierformer),
  /** The agreement it stands under: its project's name. */
  avtale: { ...tekst(100), ...valgfri },
  boligtype: kode(boligtyper),
  omrade: kode(omrader),
  rom: heltall(1, 15),
  soverom: heltall(0, 12),
  bra: heltall(8, 500),
  etasje: heltall(-2, 30),
  heis: janei,
  trinnfri: janei,
  rullestol: janei,
  livslop: janei,
  bemanning: kode(bemanninger),
  malgruppe: { ...kode(malgrupper), ...valgfri },
  reservertVedVedtak: janei,
  fellesareal: janei,
  dyr: janei,
  parkering: janei,
  leieMnd: heltall(1, 60_000),
  leieGrunnlag: kode(leiegrunnlag),
  leieDato: dato,
  stromInkludert: janei,
  depositum: heltall(0, 360_000),
  byggear: { ...heltall(1650, 2100), ...valgfri },
  standard: kode(standarder),
  velferdsteknologi: janei,
  husbankTilskudd: janei,
  bindingTil: { ...dato, ...valgfri },
  flyttbar: janei,
  plasser: { ...heltall(1, 8), ...valgfri },
  kontraktAr: heltall(1, 10),
  adresse: { ...tekst(120), ...valgfri },
  matrikkelenhet: { ...tekst(40), ...valgfri },
  bruksenhetsnr: { ...tekst(10), ...valgfri },
  tomt: { ...tekst(80), ...valgfri },
} as const satisfies Record<string, Boligfelt>;

export type Boligfeltnavn = keyof typeof boligfelter;
export const boligfeltnavn = Object.keys(boligfelter) as readonly Boligfeltnavn[];
export const erBoligfelt = (navn: string): navn is Boligfeltnavn => Object.hasOwn(boligfelter, navn);

type Lest<F extends Boligfelt> =
  | (F extends { slag: "kode"; valg: readonly (infer V)[] }
      ? V
      : F["slag"] extends "heltall"
        ? number
        : F["slag"] extends "janei"
          ? boolean
          : string)
  | (F extends { valgfri: true } ? null : never);

/** A home as it is read: every field, null where an optional one is empty. */
export type Bolig = { [N in Boligfeltnavn]: Lest<(typeof boligfelter)[N]> };
/** The same as a person writes it. */
export type RaBolig = Readonly<Partial<Record<Boligfeltnavn, string>>>;
