import { alder, type Dag, dagerMellom } from "../kernel/dag.ts";
import type { KjentOmSoker } from "../kernel/tjeneste.ts";
import type { Gjeldstype, Inntektstype } from "./steg-penger.ts";
import type { StartlanSvar } from "./svar.ts";

export type Aldersgruppe = "18-24" | "25-50" | "51-66" | "67-70" | "71+";
/** Sex is never asked; without it the dearer of the two reference rows counts. Staff may set it with a reason. */
export type Voksen = { aldersgruppe: Aldersgruppe; kjonn?: "kvinne" | "mann" };
/** `delingsgrad` is the share of time the child lives here, per cent. */
export type Barn = { alder: number; delingsgrad: number; kjonn?: "jente" | "gutt" };
export type Inntekt = { type: Inntektstype; nettoMnd: number; varig: boolean; slutt?: Dag };
export type Gjeld = { type: Gjeldstype; saldo: number; terminMnd: number; innfris: boolean };
export type Formal = "kjop" | "oppforing" | "utbedring" | "tilpasning" | "refinansiering" | "utkjop";
export type Banksvar = "avslag" | "delvis" | "ikkeSpurt" | "vetIkke";
export type Opphold = "nordisk" | "permanent" | "midlertidig" | "vetIkke";
export type JaNeiVetIkke = "ja" | "nei" | "vetIkke";

/** The home the loan is for. Amounts in whole kroner. */
export type Bolig = {
  kjopesum?: number;
  verdi?: number;
  rom?: number;
  fellesgjeld: number;
  felleskostnaderMnd?: number;
  kommunaleAvgifterMnd?: number;
};

/** How subsistence is chosen: the reference budget, documented spending, or an amount set by a person with a reason. */
export type Livsoppholdsvalg = "sifo" | "faktisk" | "manuell";

/** What the calculation assumes and a person may change. Per cent, years and whole kroner per month. */
export type Forutsetninger = {
  rentePst: number;
  /** Percentage points on top when the loan is tested. */
  testpaslag: number;
  nedbetalingstidAr: number;
  livsoppholdValg: Livsoppholdsvalg;
  /** Used when the choice is not `sifo`; never below the social-assistance floor. */
  livsoppholdMnd: number;
  felleskostnaderMnd: number;
  kommunaleAvgifterMnd: number;
  stromMnd: number;
  forsikringVedlikeholdMnd: number;
  bostotteMnd: number;
  /** Monthly payment of a bank loan beside the startlån (samfinansiering), at the test rate, and its amount. */
  banklanTerminMnd: number;
  banklan: number;
  omkostninger: number;
  barnebillett: boolean;
};

/** The facts the rules need, whoever supplied them: the application, the calculator, or the caseworker. All amounts whole kroner. */
export type StartlanGrunnlag = {
  dag: Dag;
  par: boolean;
  voksne: readonly Voksen[];
  barn: readonly Barn[];
  inntekter: readonly Inntekt[];
  bruttoAr?: number;
  gjeld: readonly Gjeld[];
  barnehageMnd: number;
  bidragBetaltMnd: number;
  bilMnd: number;
  andreFasteMnd: number;
  egenkapital: number;
  sparerMnd?: number;
  sparehinder: readonly string[];
  boform?: string;
  boutgiftIDagMnd?: number;
  formal: Formal;
  laneonske?: number;
  bolig?: Bolig;
  bank: { svar: Banksvar; belop?: number };
  opphold: Opphold;
  oppholdUtloper?: Dag;
  iAsker?: boolean;
  botidManeder?: number;
  alder?: number;
  saerligeBehov?: boolean;
  jobbhinder?: boolean;
  kanMisteBoligen?: JaNeiVetIkke;
  soverom?: number;
  /** What a person has set instead of the standing figures. */
  forutsetninger?: Partial<Forutsetninger>;
};

const gruppe = (ar: number | undefined): Aldersgruppe =>
  ar === undefined ? "25-50" : ar < 25 ? "18-24" : ar <= 50 ? "25-50" : ar < 67 ? "51-66" : ar <= 70 ? "67-70" : "71+";

/**
 * Facts from read answers. What was not answered is left out, never invented; an unasked cost counts as 0 because its label
 * says to leave it empty when there is none. Other adults count only when the applicant supports them.
 */
export function grunnlagAvSvar(svar: StartlanSvar, dag: Dag, kjent: KjentOmSoker = {}): StartlanGrunnlag {
  const ar = kjent.fodselsdato ? alder(kjent.fodselsdato, dag) : undefined;
  const par = svar.samliv === "partner";
  const andre = par ? 1 + (svar.forsorgerVoksne ?? 0) : (svar.forsorgerVoksne ?? 0);
  return {
    dag,
    par,
    voksne: [{ aldersgruppe: gruppe(ar) }, ...Array.from({ length: andre }, (): Voksen => ({ aldersgruppe: "25-50" }))],
    barn: (svar.barn ?? []).map((rad) => ({ alder: rad.alder ?? 0, delingsgrad: rad.delingsgrad ?? 100 })),
    ...penger(svar),
    ...hjem(svar, dag),
    opphold: (svar.opphold ?? "vetIkke") as Opphold,
    ...(svar.oppholdUtloper ? { oppholdUtloper: svar.oppholdUtloper } : {}),
    ...(ar === undefined ? {} : { alder: ar }),
    ...utelatTomme({ saerligeBehov: jaNei(svar.saerligeBehov), jobbhinder: jaNei(svar.jobbhinder) }),
  };
}

function penger(svar: StartlanSvar) {
  return {
    inntekter: (svar.inntekter ?? []).map((rad) => ({
      type: (rad.inntektType ?? "annet") as Inntektstype,
      nettoMnd: rad.nettoMnd ?? 0,
      varig: rad.varighet === "varig",
      ...(rad.inntektSlutt ? { slutt: rad.inntektSlutt } : {}),
    })),
    ...utelatTomme({ bruttoAr: svar.bruttoAr, sparerMnd: svar.sparerMnd }),
    gjeld: (svar.gjeld ?? []).map((rad) => ({
      type: (rad.gjeldType ?? "annet") as Gjeldstype,
      saldo: rad.saldo ?? 0,
      terminMnd: rad.gjeldTerminMnd ?? 0,
      innfris: rad.gjeldInnfris === "ja",
    })),
    barnehageMnd: svar.barnehageMnd ?? 0,
    bidragBetaltMnd: svar.bidragBetaltMnd ?? 0,
    bilMnd: svar.bilMnd ?? 0,
    andreFasteMnd: svar.andreFasteMnd ?? 0,
    egenkapital: svar.egenkapital ?? 0,
    sparehinder: svar.sparehinder ?? [],
    bank: { svar: (svar.bankSvar ?? "vetIkke") as Banksvar, ...utelatTomme({ belop: svar.bankBelop }) },
  };
}

function hjem(svar: StartlanSvar, dag: Dag) {
  const bolig = {
    ...utelatTomme({
      kjopesum: svar.boligPris,
      verdi: svar.boligverdi,
      rom: svar.boligRom,
      // A described home without common charges has none; a bare price leaves the standing figure.
      felleskostnaderMnd: svar.felleskostnaderMnd ?? (svar.boligRom === undefined ? undefined : 0),
      kommunaleAvgifterMnd: svar.kommunaleAvgifterMnd,
    }),
    fellesgjeld: svar.fellesgjeld ?? 0,
  };
  const kjent = bolig.kjopesum !== undefined || bolig.verdi !== undefined || bolig.rom !== undefined;
  return {
    formal: (svar.formal ?? "kjop") as Formal,
    ...(kjent ? { bolig } : {}),
    ...utelatTomme({
      laneonske: svar.laneonske,
      soverom: svar.soverom,
      boform: svar.boform,
      boutgiftIDagMnd: svar.boutgiftIDagMnd,
      kanMisteBoligen: svar.kanMisteBoligen as JaNeiVetIkke | undefined,
      iAsker: jaNei(svar.iAsker),
      botidManeder: svar.askerSiden ? Math.floor(dagerMellom(svar.askerSiden, dag) / 30.4375) : undefined,
    }),
  };
}

const jaNei = (svar: string | undefined) => (svar === undefined ? undefined : svar === "ja");

type UtenTomme<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const utelatTomme = <T extends Record<string, unknown>>(verdier: T) =>
  Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined)) as UtenTomme<T>;
