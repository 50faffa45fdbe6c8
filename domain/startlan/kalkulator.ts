import type { Dag } from "../kernel/dag.ts";
import type { EnkeltFelt, Felt, ListeFelt, RaRad, RaSvar } from "../kernel/felt.ts";
import { lesEnkelt } from "../kernel/les-felt.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import type { Vurdering } from "../kernel/vurdering.ts";
import { type Beregning, beregn } from "./beregning.ts";
import { type VistForutsetning, visteForutsetninger } from "./forutsetninger.ts";
import { type Aldersgruppe, type Forutsetninger, grunnlagAvSvar, type StartlanGrunnlag } from "./grunnlag.ts";
import { forutsetningsfelt, kalkulatorFelt } from "./kalkulator-felt.ts";
import { regelsettPa } from "./regelsett.ts";
import { prioritet } from "./regler/2026-01-01.ts";
import { type StartlanSvar, startlanFelt } from "./svar.ts";

/** Everything the calculator shows. `feil` has paths and keys; what could not be read is left out, the rest is counted. */
export type Kalkulert = {
  versjon: string;
  grunnlag: StartlanGrunnlag;
  beregning: Beregning;
  vurdering: Vurdering;
  prioritet: readonly string[];
  forutsetninger: readonly VistForutsetning[];
  feil: readonly FeltFeil[];
};

const forsteAlder: Record<Aldersgruppe, number> = { "18-24": 18, "25-50": 25, "51-66": 51, "67-70": 67, "71+": 71 };

/**
 * From raw texts to the result, with the engine that the assessment runs. Tolerant: an empty field is «not said», a wrong one is
 * an error beside it. Pure and zod-free, so that browser, no-script form and test run the same function. `dag` is today.
 */
export function kalkuler(ra: RaSvar, dag: Dag): Kalkulert {
  const { svar, feil } = lesAlle(ra, dag);
  const { aldersgruppe, ...resten } = svar as StartlanSvar & { aldersgruppe?: Aldersgruppe };
  const grunnlag = medForutsetninger(grunnlagAvSvar(resten, dag), svar, aldersgruppe);
  const sett = regelsettPa(dag);
  const beregning = beregn(grunnlag);
  return {
    versjon: sett.versjon,
    grunnlag,
    beregning,
    vurdering: sett.vurder(grunnlag),
    prioritet: prioritet(grunnlag),
    forutsetninger: visteForutsetninger(grunnlag, beregning.sifoMnd, beregning.gulvMnd),
    feil,
  };
}

function medForutsetninger(
  g: StartlanGrunnlag,
  svar: Record<string, unknown>,
  aldersgruppe: Aldersgruppe | undefined,
): StartlanGrunnlag {
  const satt = Object.keys(forutsetningsfelt).filter((navn) => svar[navn] !== undefined);
  const egne = Object.fromEntries(satt.map((navn) => [navn, Number(svar[navn])])) as Partial<Forutsetninger>;
  const livsopphold = egne.livsoppholdMnd === undefined ? {} : ({ livsoppholdValg: "manuell" } as const);
  const { felleskostnaderMnd } = svar;
  const felles = felleskostnaderMnd === undefined ? {} : { felleskostnaderMnd: Number(felleskostnaderMnd) };
  return {
    ...g,
    ...(aldersgruppe ? { voksne: [{ aldersgruppe }, ...g.voksne.slice(1)], alder: forsteAlder[aldersgruppe] } : {}),
    forutsetninger: { ...egne, ...livsopphold, ...felles },
  };
}

function lesAlle(ra: RaSvar, dag: Dag) {
  const feil: FeltFeil[] = [];
  const par = Object.entries(kalkulatorFelt as Record<string, Felt>).flatMap(([navn, felt]) => {
    const verdi = Object.hasOwn(ra, navn) ? ra[navn] : undefined;
    if (verdi === undefined || felt.vises?.(ra) === false) return [];
    const lest =
      felt.slag === "liste" ? lesRader(navn, felt, verdi, ra, dag, feil) : lesEn(navn, felt, verdi, dag, feil);
    return lest === undefined ? [] : [[navn, lest] as const];
  });
  return { svar: Object.fromEntries(par) as Record<string, unknown>, feil };
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

/** The calculator's answers as raw answers of the application: «Ta med dette til søknaden». Assumptions stay behind. */
export function tilSoknad(ra: RaSvar): RaSvar {
  const harRader = (navn: string) => Array.isArray(ra[navn]) && ra[navn].length > 0;
  const kjente = Object.entries(ra).filter(([navn]) => Object.hasOwn(startlanFelt, navn));
  return {
    ...Object.fromEntries(kjente),
    ...(harRader("barn") ? { harBarn: "ja" } : {}),
    ...(harRader("inntekter") ? { harInntekt: "ja" } : {}),
    ...(harRader("gjeld") ? { harGjeld: "ja" } : {}),
    ...(typeof ra.boligPris === "string" && ra.boligPris.trim() !== "" ? { harBolig: "ja" } : {}),
  };
}
