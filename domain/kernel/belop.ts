import { type Lest, lest, ulest } from "./lest.ts";

export type Grense = { min?: number; maks?: number };

/** Largest amount a person can write: seven digits. */
export const STORSTE_BELOP = 9_999_999;

const mellomrom = /[ \u00a0\u2009\u202f]/g;
const minus = /^[-\u2212\u2013]/;

/**
 * Whole kroner from what a person wrote: «1 234 567 kr», «1.234.567», «500,-» → 1234567, 500.
 * Keys: mangler, negativ, helekroner, forStort, forLite, ugyldigBelop. Nothing is rounded and nothing is guessed.
 */
export function lesKroner(ra: string, { min = 0, maks = STORSTE_BELOP }: Grense = {}): Lest<number> {
  const verdier = { min, maks };
  if (ra.length > 60) return ulest("ugyldigBelop", verdier);
  const rent = ra.replace(mellomrom, " ").trim();
  if (rent === "") return ulest("mangler");
  const tall = rent.replace(/ ?(?:kr|kroner)\.?$/i, "").replace(/,[-\u2013]$/, "");
  if (minus.test(tall)) return ulest(/^.\s?\d/.test(tall) ? "negativ" : "ugyldigBelop", verdier);
  if (/^\d[\d ]*[.,]\d{1,2}$/.test(tall) || /^\d[\d .]*,\d+$/.test(tall)) return ulest("helekroner", verdier);
  if (!/^(?:\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+)$/.test(tall)) return ulest("ugyldigBelop", verdier);
  const siffer = tall.replace(/[ .]/g, "");
  if (siffer.length > 1 && siffer.startsWith("0")) return ulest("ugyldigBelop", verdier);
  return innenfor(siffer, { min, maks }, "forStort", "forLite");
}

/** A whole number (count, age): digits only. Keys: mangler, ugyldigTall, forStortTall, forLiteTall. */
export function lesTall(ra: string, { min = 0, maks = 999 }: Grense = {}): Lest<number> {
  const tall = ra.trim();
  if (tall === "") return ulest("mangler");
  if (tall.length > 20 || !/^(?:0|[1-9]\d*)$/.test(tall)) return ulest("ugyldigTall", { min, maks });
  return innenfor(tall, { min, maks }, "forStortTall", "forLiteTall");
}

/** Per cent with at most two decimals, comma or dot: «5,25 %» → 5.25. Keys: mangler, ugyldigProsent, forStorProsent, forLitenProsent. */
export function lesProsent(ra: string, { min = 0, maks = 100 }: Grense = {}): Lest<number> {
  const verdier = { min, maks };
  if (ra.length > 40) return ulest("ugyldigProsent", verdier);
  const tall = ra.replace(mellomrom, " ").trim().replace(/ ?%$/, "");
  if (tall === "") return ulest("mangler");
  if (!/^(?:0|[1-9]\d*)(?:[.,]\d{1,2})?$/.test(tall)) return ulest("ugyldigProsent", verdier);
  return innenfor(tall.replace(",", "."), { min, maks }, "forStorProsent", "forLitenProsent");
}

function innenfor(siffer: string, { min, maks }: Required<Grense>, over: string, under: string): Lest<number> {
  const verdi = Number(siffer);
  if (verdi > maks) return ulest(over, { min, maks });
  if (verdi < min) return ulest(under, { min, maks });
  return lest(verdi);
}
