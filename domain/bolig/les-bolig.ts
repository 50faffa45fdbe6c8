import type { Dag } from "../kernel/dag.ts";
import { lesDato } from "../kernel/dato.ts";
import { type Lest, lest, ulest } from "../kernel/lest.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import { lesTekst } from "../kernel/tekst.ts";
import { type Bolig, type Boligfelt, boligfelter, boligfeltnavn, type RaBolig } from "./felter.ts";

/** A code as people write it: «Småhus», «kommunalt eid» and «SMAHUS» are codes of the register. */
export const normaliser = (ra: string): string =>
  ra
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/å/g, "a")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/[\s_-]+/g, "_");

/** A spreadsheet would run it, also after a space: never stored, so it never leaves. */
export const erFormel = (ra: string): boolean => /^\s*[=+\-@\t\r]/.test(ra);

const JA = new Set(["ja", "j", "true", "1", "x"]);
const NEI = new Set(["nei", "n", "false", "0", ""]);

function lesHeltall(ra: string, min: number, maks: number): Lest<number> {
  const tall = ra.replace(/[\s\u00a0\u202f]/g, "").replace(/^\u2212/, "-");
  if (!/^-?\d{1,7}$/.test(tall)) return ulest("ugyldigTall", { min, maks });
  const verdi = Number(tall);
  // «-0» is 0.
  return verdi < min || verdi > maks ? ulest("ugyldigTall", { min, maks }) : lest(verdi + 0);
}

/** One field from its raw text. Keys: mangler, ugyldigValg, ugyldigTall, formel and those of the readers of dates and text. */
function lesFelt(felt: Boligfelt, ra: string, dag: Dag): Lest<string | number | boolean | null> {
  const tom = ra.trim() === "";
  if (tom && felt.slag !== "janei") return felt.valgfri ? lest(null) : ulest("mangler");
  switch (felt.slag) {
    case "kode": {
      const funnet = felt.valg.find((v) => normaliser(v) === normaliser(ra));
      return funnet === undefined ? ulest("ugyldigValg") : lest(funnet);
    }
    case "heltall":
      return lesHeltall(ra, felt.min, felt.maks);
    case "janei": {
      const ord = normaliser(ra);
      return JA.has(ord) ? lest(true) : NEI.has(ord) ? lest(false) : ulest("jaEllerNei");
    }
    case "dato":
      return lesDato(ra, dag);
    case "tekst":
      return erFormel(ra) ? ulest("formel") : lesTekst(ra, { maks: felt.maks });
  }
}

/** What must fit together across fields. The database holds the same. */
export function sammenhenger(b: Partial<Bolig>): FeltFeil[] {
  const feil: FeltFeil[] = [];
  const brudd = (nar: boolean, felt: keyof Bolig, kode: string) => void (nar && feil.push({ felt, kode }));
  const medAvtale = b.eierform === "tildelingsrett" || b.eierform === "tilvisningsrett";
  const familiehjem = b.boligtype === "familiehjem";
  if (b.rom !== undefined && b.soverom !== undefined) brudd(b.soverom > b.rom, "soverom", "flereSoveromEnnRom");
  if (b.leieMnd !== undefined && b.depositum !== undefined)
    brudd(b.depositum > 6 * b.leieMnd, "depositum", "depositumOverSeks");
  if (b.eierform !== undefined && b.avtale !== undefined) {
    brudd(medAvtale && b.avtale === null, "avtale", "manglerAvtale");
    brudd(!medAvtale && b.avtale !== null, "avtale", "ikkeAvtale");
  }
  if (b.boligtype !== undefined) {
    if (b.plasser !== undefined) {
      brudd(familiehjem && b.plasser === null, "plasser", "manglerPlasser");
      brudd(!familiehjem && b.plasser !== null, "plasser", "ikkePlasser");
    }
    if (b.adresse !== undefined) {
      brudd(familiehjem && b.adresse !== null, "adresse", "familiehjemUtenAdresse");
      brudd(!familiehjem && b.adresse === null, "adresse", "mangler");
    }
    for (const felt of ["matrikkelenhet", "bruksenhetsnr", "tomt"] as const)
      if (b[felt] !== undefined) brudd(familiehjem && b[felt] !== null, felt, "familiehjemUtenAdresse");
  }
  if (b.bindingTil) brudd(b.husbankTilskudd === false, "bindingTil", "bindingUtenTilskudd");
  if (b.kode) brudd(!/^[A-ZÆØÅ]{1,3}-\d{3,6}$/.test(b.kode), "kode", "ugyldigKode");
  return feil;
}

export type LestBolig = { ok: true; bolig: Bolig } | { ok: false; feil: FeltFeil[] };

/** A whole home from raw texts. A field that isn't there is read as empty. `dag` is today. Every fault is named, by its field. */
export function lesBolig(ra: RaBolig, dag: Dag): LestBolig {
  const verdier: Record<string, string | number | boolean | null> = {};
  const feil: FeltFeil[] = [];
  for (const navn of boligfeltnavn) {
    const svar = lesFelt(boligfelter[navn], ra[navn] ?? "", dag);
    if (svar.ok) verdier[navn] = svar.verdi;
    else feil.push({ felt: navn, kode: svar.kode, ...(svar.verdier ? { verdier: svar.verdier } : {}) });
  }
  feil.push(...sammenhenger(verdier as Partial<Bolig>));
  return feil.length > 0 ? { ok: false, feil } : { ok: true, bolig: verdier as Bolig };
}

/** A home as raw texts that `lesBolig` reads back to the same. */
export const skrivBolig = (bolig: Bolig): Record<keyof Bolig, string> =>
  Object.fromEntries(
    boligfeltnavn.map((navn) => {
      const verdi = bolig[navn];
      return [navn, verdi === null ? "" : typeof verdi === "boolean" ? (verdi ? "ja" : "nei") : String(verdi)];
    }),
  ) as Record<keyof Bolig, string>;
