import type { Tildelingsfakta } from "./fakta.ts";
import type { Boligresultat } from "./kjor-tildeling.ts";

/** SHA-256 of a text in UTF-8, as lower-case hex. The caller has the cryptography; domain has none. */
export type Hash = (tekst: string) => string;

/** What names a run: its number in the unit, the commitment, the opened seed and the hash of the run before (empty for the first). */
export type Kjoringshode = {
  enhet: string;
  nummer: number;
  regelsett: string;
  forpliktelse: string;
  fro: string;
  forrige: string;
};

/** JSON with the keys of every object in order, so that the same value is always the same bytes, whichever store it came from. */
export function kanonisk(verdi: unknown): string {
  if (Array.isArray(verdi)) return `[${verdi.map(kanonisk).join(",")}]`;
  if (typeof verdi !== "object" || verdi === null) return JSON.stringify(verdi);
  const felt = Object.entries(verdi)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${felt.map(([navn, v]) => `${JSON.stringify(navn)}:${kanonisk(v)}`).join(",")}}`;
}

/** The draw of a run: whoever holds the seed, the home and the place can make it again. */
export const loddAv = (fro: string, hash: Hash) => (boligId: string, plassId: string) =>
  hash(`${fro}:${boligId}:${plassId}`);

/** The reference every row carries beside its content: the first one's is the hash of the run before. */
const medHash = (innhold: string, forrige: string, hash: Hash) => {
  const egen = hash(`${forrige}\n${innhold}`);
  return { linje: `${innhold.slice(0, -1)},"hash":"${egen}"}`, egen };
};

/**
 * A run as JSON lines: one head, agreements, homes, households (places, never persons), pairs turned down, then one result per home in
 * its turn, and a last row. Every row's hash covers its own bytes and the row before, so a changed, moved, added or removed row is
 * named. Gives the text, ending in a line feed, and the last hash, which is the run's.
 */
export function eksporter(hode: Kjoringshode, fakta: Tildelingsfakta, resultat: readonly Boligresultat[], hash: Hash) {
  const { dag, ekstraSoverom, faktorer, avtaler, boliger, kandidater, avvist } = fakta;
  const rader: Record<string, unknown>[] = [
    { slag: "kjoring", ...hode, dag, ekstraSoverom, faktorer },
    ...avtaler.map((a) => ({ slag: "avtale", ...a })),
    ...boliger.map((b) => ({ slag: "bolig", ...b })),
    ...kandidater.map((k) => ({ slag: "kandidat", ...k })),
    ...avvist.map((a) => ({ slag: "avvist", ...a })),
    ...resultat.map((r) => ({ slag: "resultat", ...r })),
  ];
  rader.push({ slag: "slutt", rader: rader.length + 1 });
  let forrige = hode.forrige;
  const linjer = rader.map((rad, i) => {
    const { linje, egen } = medHash(kanonisk({ rad: i + 1, ...rad }), forrige, hash);
    forrige = egen;
    return linje;
  });
  return { tekst: `${linjer.join("\n")}\n`, hash: forrige };
}
