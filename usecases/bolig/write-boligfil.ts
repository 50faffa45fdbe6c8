import { stringify } from "csv-stringify/sync";
import { type Bolig, boligfeltnavn } from "#domain/bolig/felter.ts";
import { skrivBolig } from "#domain/bolig/les-bolig.ts";
import { utenfor } from "./read-boligfil.ts";

export type Eksportrad = { bolig: Bolig } & Partial<Record<(typeof utenfor)[number], string>>;

/**
 * A file of homes as Norwegian Excel opens it: UTF-8 with a mark, semicolons, CRLF. Cells that would begin a formula get an apostrophe in
 * front; none of ours does, since such a text is refused on its way in.
 */
export function writeBoligfil(rader: readonly Eksportrad[]): string {
  const trygg = (celle: string) => (/^\s*[=+@\t\r]|^\s*-(?!\d+$)/.test(celle) ? `'${celle}` : celle);
  return stringify(
    rader.map(({ bolig, ...mer }) => {
      const celler = skrivBolig(bolig);
      return [...boligfeltnavn.map((navn) => celler[navn]), ...utenfor.map((navn) => mer[navn] ?? "")].map(trygg);
    }),
    { header: true, columns: [...boligfeltnavn, ...utenfor], delimiter: ";", record_delimiter: "windows", bom: true },
  );
}
