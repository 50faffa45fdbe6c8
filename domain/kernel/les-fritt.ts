import type { Dag } from "./dag.ts";
import type { EnkeltFelt, Felt, ListeFelt, RaRad, RaSvar } from "./felt.ts";
import { lesEnkelt } from "./les-felt.ts";
import type { FeltFeil } from "./outcome.ts";

/** What could be read of a free form, by field name, and what could not, with paths and keys. */
export type FrittLest = { svar: Record<string, unknown>; feil: readonly FeltFeil[] };

/**
 * Reads a form in which nothing must be answered: an empty field is «not said», a wrong one is an error beside it, and the rest is
 * read all the same. Zod-free, so that a browser may run it. `dag` is today.
 */
export function lesFritt(felter: Readonly<Record<string, Felt>>, ra: RaSvar, dag: Dag): FrittLest {
  const feil: FeltFeil[] = [];
  const par = Object.entries(felter).flatMap(([navn, felt]) => {
    const verdi = Object.hasOwn(ra, navn) ? ra[navn] : undefined;
    if (verdi === undefined || felt.vises?.(ra) === false) return [];
    const lest =
      felt.slag === "liste" ? lesRader(navn, felt, verdi, ra, dag, feil) : lesEn(navn, felt, verdi, dag, feil);
    return lest === undefined ? [] : [[navn, lest] as const];
  });
  return { svar: Object.fromEntries(par), feil };
}

function lesEn(sti: string, felt: EnkeltFelt, ra: unknown, dag: Dag, feil: FeltFeil[]) {
  const verdier = Array.isArray(ra) ? ra : [ra];
  const leste = verdier.flatMap((verdi) => {
    if (typeof verdi !== "string" || verdi.trim() === "") return [];
    const lest = lesEnkelt(felt, verdi, dag);
    if (lest.ok) return [lest.verdi];
    feil.push({ felt: sti, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
    return [];
  });
  return felt.slag === "flervalg" ? leste : leste[0];
}

function lesRader(sti: string, felt: ListeFelt, ra: unknown, svar: RaSvar, dag: Dag, feil: FeltFeil[]) {
  if (!Array.isArray(ra)) return undefined;
  if (ra.length > felt.maksRader) feil.push({ felt: sti, kode: "forMangeRader" });
  return ra.slice(0, felt.maksRader).map((rad: RaRad, i) =>
    Object.fromEntries(
      Object.entries(felt.rad)
        .filter(([navn, f]) => Object.hasOwn(rad, navn) && f.vises?.({ ...svar, ...rad }) !== false)
        .map(([navn, f]) => [navn, lesEn(`${sti}.${i}.${navn}`, f, rad[navn], dag, feil)])
        .filter(([, verdi]) => verdi !== undefined),
    ),
  );
}
