import { CsvError, parse } from "csv-parse/sync";
import type { Importfeil } from "#db/schema/boligimport.ts";
import { type Boligfelt, type Boligfeltnavn, boligfelter, boligfeltnavn, type RaBolig } from "#domain/bolig/felter.ts";
import { normaliser } from "#domain/bolig/les-bolig.ts";

export const MAKS_BYTES = 1024 * 1024;
export const MAKS_RADER = 2_000;
/** Columns our own export has beside the fields: known, and not read back. */
export const utenfor = ["status", "statusFra", "ledigeDager"] as const;

export type Boligfil = { ok: true; rader: { linje: number; ra: RaBolig }[] } | { ok: false; feil: Importfeil[] };

const galt = (...feil: Importfeil[]): Boligfil => ({ ok: false, feil });
const enkel = (navn: string) => normaliser(navn).replaceAll("_", "");
const kolonner = new Map<string, Boligfeltnavn>(boligfeltnavn.map((navn) => [enkel(navn), navn]));
const kjenteUtenfor = new Set<string>(utenfor.map(enkel));

/** UTF-8 with or without mark; else as Excel on Windows writes «CSV», where æøå would be wrong letters. Undefined: not a text. */
function somTekst(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Semicolon where Norwegian spreadsheets write it, comma where others do: whichever the heading has more of. */
function skilletegn(tekst: string): ";" | "," {
  const [overskrift = ""] = tekst.split(/\r?\n/, 1);
  return overskrift.split(";").length >= overskrift.split(",").length ? ";" : ",";
}

type Lest = { record: string[]; info: { lines: number } };

/** What each column of the heading holds; null for one that is known and not read. */
function lesOverskrift(celler: readonly string[]): { felt: (Boligfeltnavn | null)[]; feil: Importfeil[] } {
  const feil: Importfeil[] = [];
  const sett = new Set<Boligfeltnavn>();
  const felt = celler.map((celle) => {
    const navn = kolonner.get(enkel(celle));
    if (!navn) {
      if (!kjenteUtenfor.has(enkel(celle)))
        feil.push({ linje: 1, kolonne: celle.trim().slice(0, 40), kode: "ukjentKolonne" });
      return null;
    }
    if (sett.has(navn)) feil.push({ linje: 1, kolonne: navn, kode: "dobbeltKolonne" });
    sett.add(navn);
    return navn;
  });
  const pakrevd = boligfeltnavn.filter(
    (n) => !(boligfelter[n] as Boligfelt).valgfri && boligfelter[n].slag !== "janei",
  );
  for (const navn of pakrevd) if (!sett.has(navn)) feil.push({ linje: 1, kolonne: navn, kode: "manglerKolonne" });
  return { felt, feil };
}

function parseAlle(tekst: string): Lest[] | Boligfil {
  try {
    return parse(tekst, {
      bom: true,
      info: true,
      delimiter: skilletegn(tekst),
      relax_column_count: true,
      skip_records_with_empty_values: true,
      max_record_size: 20_000,
      record_delimiter: ["\r\n", "\n", "\r"],
    }) as unknown as Lest[];
  } catch (feil) {
    if (!(feil instanceof CsvError)) throw feil;
    const linje = typeof feil.lines === "number" ? feil.lines : 1;
    return galt({ linje, kode: "ugyldigCsv" });
  }
}

/**
 * Reads a file of homes into raw rows, each with its line. Refuses a file that is too large, empty or no text, a heading with an unknown,
 * missing or double column, and a row with other than its number of cells. What the cells say is judged by `lesBolig`.
 */
export function readBoligfil(bytes: Uint8Array): Boligfil {
  if (bytes.length > MAKS_BYTES) return galt({ linje: 1, kode: "forStor" });
  const tekst = somTekst(bytes);
  if (tekst === undefined) return galt({ linje: 1, kode: "ikkeTekst" });
  const lest = parseAlle(tekst);
  if (!Array.isArray(lest)) return lest;
  const [overskrift, ...resten] = lest;
  if (!overskrift || resten.length === 0) return galt({ linje: 1, kode: "tom" });
  if (resten.length > MAKS_RADER) return galt({ linje: 1, kode: "forMangeRader", verdier: { maks: MAKS_RADER } });
  const { felt, feil } = lesOverskrift(overskrift.record);
  if (feil.length > 0) return galt(...feil);
  const skjeve = resten.filter((r) => r.record.length !== felt.length);
  if (skjeve.length > 0) {
    const antall = felt.length;
    return galt(
      ...skjeve.map((r) => ({
        linje: r.info.lines,
        kode: "feilAntallCeller",
        verdier: { antall, har: r.record.length },
      })),
    );
  }
  const rader = resten.map(({ record, info }) => ({
    linje: info.lines,
    ra: Object.fromEntries(felt.flatMap((navn, i) => (navn ? [[navn, record[i] ?? ""]] : []))) as RaBolig,
  }));
  return { ok: true, rader };
}
