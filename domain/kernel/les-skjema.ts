import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "./felt.ts";
import { type FeltFeil, type Outcome, ok, refuse } from "./outcome.ts";
import { stepOf } from "./skjema.ts";
import { kanLagres } from "./tekst.ts";
import type { Tjeneste } from "./tjeneste.ts";

/** The longest raw text a draft keeps for a field: roomy, since what was typed wrong is kept too. */
export const maksRaLengde = (felt: EnkeltFelt) =>
  felt.slag === "langtekst" ? (felt.maksLengde ?? 2000) * 4 : felt.slag === "tekst" ? 1000 : 200;

const brudd = (felt: string, kode: string): FeltFeil => ({ felt: felt.slice(0, 100), kode });

function enkeltFeil(sti: string, felt: EnkeltFelt, ra: unknown): FeltFeil[] {
  if (typeof ra !== "string") return [brudd(sti, "ugyldigVerdi")];
  if (!kanLagres(ra)) return [brudd(sti, "ugyldigeTegn")];
  return ra.length > maksRaLengde(felt) ? [brudd(sti, "forLang")] : [];
}

function radFeil(sti: string, rad: Readonly<Record<string, EnkeltFelt>>, ra: unknown): FeltFeil[] {
  if (typeof ra !== "object" || ra === null || Array.isArray(ra)) return [brudd(sti, "ugyldigVerdi")];
  return Object.entries(ra).flatMap(([navn, verdi]) => {
    const felt = Object.hasOwn(rad, navn) ? rad[navn] : undefined;
    return felt ? enkeltFeil(`${sti}.${navn}`, felt, verdi) : [brudd(`${sti}.${navn}`, "ukjentFelt")];
  });
}

function feltFeil(sti: string, felt: Felt, ra: unknown): FeltFeil[] {
  if (felt.slag === "liste") {
    if (!Array.isArray(ra)) return [brudd(sti, "ugyldigVerdi")];
    if (ra.length > felt.maksRader) return [brudd(sti, "forMangeRader")];
    return ra.flatMap((rad, i) => radFeil(`${sti}.${i}`, felt.rad, rad));
  }
  if (felt.slag !== "flervalg") return enkeltFeil(sti, felt, ra);
  if (!Array.isArray(ra) || ra.length > (felt.valg?.length ?? 0)) return [brudd(sti, "ugyldigVerdi")];
  return ra.flatMap((verdi) => enkeltFeil(sti, felt, verdi));
}

/**
 * The answers given elsewhere to what this service asks too, by the shared field names: described once, used by both. The rest stays
 * behind; `lesRaSvar` judges what comes.
 */
export const sharedSvar = (tjeneste: Pick<Tjeneste<never>, "steg">, ra: unknown): Record<string, unknown> =>
  Object.fromEntries(
    typeof ra === "object" && ra !== null ? Object.entries(ra).filter(([navn]) => stepOf(tjeneste, navn)) : [],
  );

/**
 * Checks that unknown data (an autosave body, a calculator's hand-over) is a set of raw answers of this service: only known
 * fields, each of its own shape and storable. It judges shape, not content: a wrong amount is kept as typed.
 */
export function lesRaSvar(tjeneste: Pick<Tjeneste<never>, "steg">, ra: unknown): Outcome<RaSvar> {
  if (typeof ra !== "object" || ra === null || Array.isArray(ra)) return refuse("soknad.ugyldig");
  const kjente = Object.assign({}, ...tjeneste.steg.map((steg) => steg.felt)) as Record<string, Felt>;
  const feil = Object.entries(ra).flatMap(([navn, verdi]) => {
    const felt = Object.hasOwn(kjente, navn) ? kjente[navn] : undefined;
    return felt ? feltFeil(navn, felt, verdi) : [brudd(navn, "ukjentFelt")];
  });
  return feil.length > 0 ? refuse("soknad.ugyldig", { felt: feil }) : ok(ra as RaSvar);
}

/** A step, or anything else that has fields (the calculator). */
type MedFelt = { felt: Readonly<Record<string, Felt>> };

/** Names React adds to a posted form; never answers. */
const reactNavn = /^\$ACTION_/;

/**
 * Posted name/value pairs of one step as raw answers. `barn.0.alder` is a row's field, repeated names are a `flervalg`;
 * a list's or a flervalg's own name with an empty value says «shown, and empty». Only what was posted is in the answer, blank
 * rows are left out, the rest renumbered. Unknown names, scalars given twice and wrong shapes are refused with their path;
 * `ekstra` names the form's own hidden fields.
 */
export function lesSkjema(
  steg: MedFelt,
  par: Iterable<readonly [string, unknown]>,
  ekstra: readonly string[] = [],
): Outcome<RaSvar> {
  const funnet = new Map<string, string[]>();
  const rader = new Map<string, Map<number, Map<string, string>>>();
  const feil: FeltFeil[] = [];
  for (const [navn, verdi] of par) {
    if (reactNavn.test(navn) || ekstra.includes(navn)) continue;
    const kode = typeof verdi === "string" ? plasser(steg, navn, verdi, funnet, rader) : "ugyldigVerdi";
    if (kode) feil.push(brudd(navn, kode));
  }
  const svar = Object.fromEntries([...funnet].map(([navn, verdier]) => [navn, samle(steg, navn, verdier, rader)]));
  for (const [navn, verdi] of Object.entries(svar)) {
    const felt = steg.felt[navn];
    if (felt) feil.push(...feltFeil(navn, felt, verdi));
  }
  return feil.length > 0 ? refuse("soknad.ugyldig", { felt: feil }) : ok(svar);
}

function plasser(
  steg: MedFelt,
  navn: string,
  verdi: string,
  funnet: Map<string, string[]>,
  rader: Map<string, Map<number, Map<string, string>>>,
): string | undefined {
  const [navnet = "", indeks, radfelt, ...mer] = navn.split(".");
  const felt = Object.hasOwn(steg.felt, navnet) ? steg.felt[navnet] : undefined;
  if (!felt || mer.length > 0) return "ukjentFelt";
  const hittil = funnet.get(navnet);
  if (felt.slag !== "liste") {
    if (indeks !== undefined) return "ukjentFelt";
    if (hittil && felt.slag !== "flervalg") return "flereVerdier";
    funnet.set(navnet, [...(hittil ?? []), verdi]);
    return undefined;
  }
  funnet.set(navnet, []);
  if (indeks === undefined) return verdi === "" ? undefined : "ugyldigVerdi";
  if (radfelt === undefined || !/^(?:0|[1-9]\d?)$/.test(indeks) || !Object.hasOwn(felt.rad, radfelt))
    return "ukjentFelt";
  const liste = rader.get(navnet) ?? new Map<number, Map<string, string>>();
  const rad = liste.get(Number(indeks)) ?? new Map<string, string>();
  if (rad.has(radfelt)) return "flereVerdier";
  rader.set(navnet, liste.set(Number(indeks), rad.set(radfelt, verdi)));
  return undefined;
}

function samle(
  steg: MedFelt,
  navn: string,
  verdier: string[],
  rader: Map<string, Map<number, Map<string, string>>>,
): RaVerdi {
  const slag = steg.felt[navn]?.slag;
  if (slag === "flervalg") return verdier.filter((v) => v !== "");
  if (slag !== "liste") return verdier[0] ?? "";
  return [...(rader.get(navn) ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([, rad]): RaRad => Object.fromEntries(rad))
    .filter((rad) => Object.values(rad).some((v) => v.trim() !== ""));
}
