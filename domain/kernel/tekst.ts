import { type Lest, lest, ulest } from "./lest.ts";

const NULL_TEGN = String.fromCharCode(0);
// Bidi controls, zero-width and other invisible signs, tag characters and line separators make text read differently from
// what is stored. Joiners and variation selectors are let through only where emoji and Persian are written with them.
const usynlige = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/u;
const kontroll = /\p{Cc}/u;
const iEmoji =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|[0-9#*])\ufe0f|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;
const iArabisk = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})/gu;

const segmenter = new Intl.Segmenter("nb", { granularity: "grapheme" });

/** Number of characters as a person counts them. */
export const antallTegn = (tekst: string): number => [...segmenter.segment(tekst)].length;

/** True when a raw text can be stored at all: well-formed UTF-16 without NUL. Drafts hold no stricter rule. */
export const kanLagres = (ra: string): boolean => ra.isWellFormed() && !ra.includes(NULL_TEGN);

/**
 * Free text, NFC, line ends as \n, outer space removed. `linjer` allows several lines.
 * Keys: mangler, ugyldigeTegn, forLang ({maks}). Length counts graphemes.
 */
export function lesTekst(
  ra: string,
  { maks = 100, linjer = false }: { maks?: number; linjer?: boolean } = {},
): Lest<string> {
  if (ra.length > maks * 12 + 100) return ulest("forLang", { maks });
  if (!kanLagres(ra)) return ulest("ugyldigeTegn");
  const tekst = ra.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ").trim();
  if (tekst === "") return ulest("mangler");
  const provd = tekst
    .replace(iEmoji, "")
    .replace(iArabisk, "")
    .replace(linjer ? /\n/g : "", "");
  if (kontroll.test(provd) || usynlige.test(provd)) return ulest("ugyldigeTegn");
  if (antallTegn(tekst) > maks) return ulest("forLang", { maks });
  return lest(tekst);
}
