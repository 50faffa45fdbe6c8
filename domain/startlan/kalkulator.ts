import type { Dag } from "../kernel/dag.ts";
import type { RaSvar } from "../kernel/felt.ts";
import { lesFritt } from "../kernel/les-fritt.ts";
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
  const { svar, feil } = lesFritt(kalkulatorFelt, ra, dag);
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
