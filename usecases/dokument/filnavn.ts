import { type Filtype, filtyper, grenser } from "./grenser.ts";

// Controls, bidi marks, zero-width and other invisible signs, and what a path or a shell reads.
const fjernes = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const skilletegn = /[<>:"|?*;`$]/g;
const segmenter = new Intl.Segmenter("nb", { granularity: "grapheme" });

/**
 * The name a file is shown under: last part of any path, NFC, no invisible or reversing signs, one ending that says what the
 * content is («kontrakt.pdf.exe» with PDF content becomes «kontrakt.pdf»). Never used as a place in the store.
 */
export function renFilnavn(ra: string, type: Filtype): string {
  const sist = ra.toWellFormed().slice(0, 2_000).normalize("NFC").replace(fjernes, "").split(/[/\\]/).at(-1) ?? "";
  const endelse = filtyper[type];
  const stamme = sist
    .replace(skilletegn, "_")
    .replace(/\s+/g, " ")
    .replace(/(?:\.[A-Za-z0-9]{1,5})+$/, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const plass = grenser.filnavn - endelse.length - 1;
  const kort = [...segmenter.segment(stamme)]
    .slice(0, plass)
    .map((s) => s.segment)
    .join("");
  return `${kort || "dokument"}.${endelse}`;
}

/** A refused file's name as it may be said back: cleaned, but with the ending the person knows it by. */
export const visFilnavn = (ra: string): string => {
  const sist = ra.toWellFormed().slice(0, 2_000).normalize("NFC").replace(fjernes, "").split(/[/\\]/).at(-1) ?? "";
  return (
    [...segmenter.segment(sist.trim())]
      .slice(0, grenser.filnavn)
      .map((s) => s.segment)
      .join("") || "dokument"
  );
};
