import { type Dag, leggTilManeder } from "../kernel/dag.ts";
import type { Leieregler } from "./satser.ts";
import { sisteIManeden } from "./tid.ts";

/** The last day after a notice given on `dag`: three months to the end of a calendar month (§ 9-6). */
export const sluttEtterOppsigelse = (dag: Dag, regler: Leieregler): Dag =>
  sisteIManeden(leggTilManeder(`${dag.slice(0, 8)}01`, regler.oppsigelse));

/** The day from which the tenant is asked what next. */
export const sporFra = (til: Dag, maneder: number): Dag => leggTilManeder(til, -maneder);

/** The latest last day that is asked about on `idag`: whoever ends on it or before is within reach. */
export function sporTil(idag: Dag, maneder: number): Dag {
  const funnet = leggTilManeder(idag, maneder);
  return idag === sisteIManeden(idag) ? sisteIManeden(funnet) : funnet;
}

/** What she may answer when asked: buying comes first. */
export const nesteValg = ["kjope", "leiePrivat", "forlenge", "bytte", "vetIkke"] as const;
export type NesteValg = (typeof nesteValg)[number];
export const erNesteValg = (v: string): v is NesteValg => (nesteValg as readonly string[]).includes(v);

/** What may worry us about a tenancy, in codes: it starts help, never a punishment. */
export const bekymringer = ["restanse", "nabovarsel", "annet"] as const;
export type Bekymring = (typeof bekymringer)[number];

/** What came of a task. */
export const oppgaveresultater = ["samtale", "betalingsavtale", "oppfolging", "losOpp", "ikkeAktuelt"] as const;
export type Oppgaveresultat = (typeof oppgaveresultater)[number];
