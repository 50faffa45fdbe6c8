import type { Dag } from "../kernel/dag.ts";
import { gjeldende, type Satt, type Status } from "../kernel/satt.ts";
import type { Forutsetninger, StartlanGrunnlag } from "./grunnlag.ts";
import { bankregler, erGammel, kommunevalg, rente, sosialhjelp } from "./satser.ts";
import { sifo } from "./satser-sifo.ts";

/** The first day the figures cover. An older case is counted with the first figures known, never with none. */
export const FORSTE_DAG = "2026-01-01";
export const satsdag = (dag: Dag): Dag => (dag < FORSTE_DAG ? FORSTE_DAG : dag);

/** The figures in force on the day. */
export const satserPa = (dag: Dag) => {
  const d = satsdag(dag);
  return {
    sifo: gjeldende(sifo, d),
    sosialhjelp: gjeldende(sosialhjelp, d),
    rente: gjeldende(rente, d),
    kommune: gjeldende(kommunevalg, d),
    bank: gjeldende(bankregler, d),
  };
};

/** Assumptions for these facts: the municipality's figures, the home's own where known, and what a person has set. */
export function forutsetningerFor(g: StartlanGrunnlag): Forutsetninger {
  const { kommune, rente: dagens } = satserPa(g.dag);
  const k = kommune.verdi;
  return {
    rentePst: dagens.verdi,
    testpaslag: k.testpaslag,
    nedbetalingstidAr: k.nedbetalingstidAr,
    livsoppholdValg: "sifo",
    livsoppholdMnd: 0,
    felleskostnaderMnd: g.bolig?.felleskostnaderMnd ?? k.felleskostnaderMnd,
    kommunaleAvgifterMnd: g.bolig?.kommunaleAvgifterMnd ?? 0,
    stromMnd: k.stromMnd,
    forsikringVedlikeholdMnd: k.forsikringVedlikeholdMnd,
    bostotteMnd: 0,
    banklanTerminMnd: 0,
    banklan: 0,
    omkostninger: Math.round(((g.bolig?.kjopesum ?? 0) * k.omkostningerPst) / 100),
    barnebillett: false,
    ...g.forutsetninger,
  };
}

/** One assumption as a page shows it. `gammel`: more than a year old; `endret`: set by a person. */
export type VistForutsetning = {
  kode: keyof Forutsetninger | "sifo" | "sosialhjelp";
  verdi: number | string | boolean;
  kilde: string;
  gyldigFra: string;
  status: Status;
  gammel: boolean;
  endret: boolean;
};

/** Every assumption behind the figures with where it comes from, in reading order. */
export function visteForutsetninger(
  g: StartlanGrunnlag,
  sifoMnd: number,
  gulvMnd: number,
): readonly VistForutsetning[] {
  const s = satserPa(g.dag);
  const f = forutsetningerFor(g);
  const vis = (
    kode: VistForutsetning["kode"],
    verdi: VistForutsetning["verdi"],
    satt: Satt<unknown>,
  ): VistForutsetning => ({
    kode,
    verdi,
    kilde: satt.kilde,
    gyldigFra: satt.gyldigFra,
    status: satt.status,
    gammel: erGammel(satt, g.dag),
    endret: kode in (g.forutsetninger ?? {}),
  });
  const egne = ["nedbetalingstidAr", "testpaslag", "felleskostnaderMnd", "kommunaleAvgifterMnd", "stromMnd"] as const;
  return [
    vis("rentePst", f.rentePst, s.rente),
    ...egne.map((kode) => vis(kode, f[kode], s.kommune)),
    vis("forsikringVedlikeholdMnd", f.forsikringVedlikeholdMnd, s.kommune),
    vis("omkostninger", f.omkostninger, s.kommune),
    vis("sifo", sifoMnd, s.sifo),
    vis("sosialhjelp", gulvMnd, s.sosialhjelp),
  ];
}
