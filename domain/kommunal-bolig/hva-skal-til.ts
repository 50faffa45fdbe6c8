import { type Dag, leggTilDager } from "../kernel/dag.ts";
import type { Regelsett } from "../kernel/tjeneste.ts";
import type { KommunalBoligGrunnlag } from "./grunnlag.ts";

/** A change that would make a condition fulfilled: a code with a text, and the day it is so when time alone does it. */
export type Skritt = { regel: string; kode: string; dag?: Dag };

type G = KommunalBoligGrunnlag;
type Sett = Pick<Regelsett<G>, "vurder">;

/** Five years: no condition that time fulfils is further off. */
const MAKS_DAGER = 5 * 366;

/** What may happen in a household's life, by the condition it bears on. Nothing a person cannot or must not change is here. */
const hendelser: readonly { regel: string; kode: string; med: (g: G) => G }[] = [
  { regel: "kbAlder", kode: "fyller18", med: (g) => ({ ...g, alder: Math.max(18, g.alder ?? 0) }) },
  { regel: "kbBehov", kode: "kontraktenUtloper", med: (g) => ({ ...g, maFlytte: "utloper" }) },
  { regel: "kbBehov", kode: "bliOppsagt", med: (g) => ({ ...g, maFlytte: "oppsagt" }) },
  { regel: "kbBehov", kode: "misterBoligen", med: (g) => ({ ...g, boform: "utenBolig" }) },
];

const erOppfylt = (sett: Sett, g: G, regel: string) =>
  sett.vurder(g).deler?.some((del) => del.regel === regel && del.svar === "oppfylt") ?? false;

/** The first day on which the condition is fulfilled with everything else as it is; undefined when waiting does not help. */
function forsteDag(sett: Sett, paDag: (dag: Dag) => G, fra: Dag, regel: string): Dag | undefined {
  const oppfylt = (dager: number) => erOppfylt(sett, paDag(leggTilDager(fra, dager)), regel);
  if (!oppfylt(MAKS_DAGER)) return undefined;
  let [ikke, ja] = [0, MAKS_DAGER];
  while (ja - ikke > 1) {
    const midt = Math.floor((ikke + ja) / 2);
    if (oppfylt(midt)) ja = midt;
    else ikke = midt;
  }
  return leggTilDager(fra, ja);
}

/**
 * «Hva skal til?»: for each condition that is not fulfilled on `dag`, the changes that would fulfil it, each found by running the very
 * same rules on the changed facts, and the first day when time is all that is needed. `paDag` gives the household's facts on a day.
 */
export function hvaSkalTil(sett: Sett, paDag: (dag: Dag) => G, dag: Dag): readonly Skritt[] {
  const g = paDag(dag);
  const uoppfylte = (sett.vurder(g).deler ?? []).filter((del) => del.svar !== "oppfylt").map((del) => del.regel);
  return uoppfylte.flatMap((regel): Skritt[] => {
    const dagen = forsteDag(sett, paDag, dag, regel);
    const endringer = hendelser.filter((h) => h.regel === regel && erOppfylt(sett, h.med(g), regel));
    return [
      ...(dagen ? [{ regel, kode: "ventTil", dag: dagen }] : []),
      ...endringer.map(({ kode }) => ({ regel, kode })),
    ];
  });
}
