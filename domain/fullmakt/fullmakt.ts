import { type Dag, leggTilManeder } from "../kernel/dag.ts";
import type { Felt } from "../kernel/felt.ts";
import { tjenesteIder } from "../kernel/tjeneste.ts";

/** How long a fullmakt may be given for, in months. It ends by itself, so that nobody keeps one that is forgotten. */
export const varigheter = ["3", "6", "12"] as const;
export type Varighet = (typeof varigheter)[number];

/** What a person writes to give another a fullmakt (fvl § 12). */
export const fullmaktFelt = {
  navn: { slag: "tekst", maksLengde: 120 },
  fnr: { slag: "tekst", maksLengde: 20 },
  tjenester: { slag: "flervalg", valg: tjenesteIder },
  varighet: { slag: "valg", valg: varigheter },
} as const satisfies Record<string, Felt>;

/** The last day of a fullmakt given on `dag`. */
export const gyldigTil = (dag: Dag, varighet: Varighet): Dag => leggTilManeder(dag, Number(varighet));

/** True on every day it lasts, the last one included; an ended one never. */
export const erGyldig = (f: { gyldigTil: Dag; avsluttet: Date | null }, dag: Dag) =>
  f.avsluttet === null && dag <= f.gyldigTil;
