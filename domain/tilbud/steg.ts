import { type Dag, leggTilDager } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";
import type { TilbudTilstand } from "./tilstand.ts";

const standard = { kilde: "standardverdi som må godkjennes", status: "ubekreftet" } as const;
const dager = (verdi: number): readonly Satt<number>[] => [{ verdi, gyldigFra: "2015-01-01", ...standard }];

/** The steps of an offer in order: who must act, and how many days before it counts as standing still (`features.md` D10). */
export const tilbudsteg = {
  send: { aktor: "kommunen", dager: dager(1) },
  svar: { aktor: "husstanden", dager: undefined },
  vurder: { aktor: "kommunen", dager: dager(5) },
  kontrakt: { aktor: "kommunen", dager: dager(5) },
  finnNeste: { aktor: "kommunen", dager: dager(2) },
} as const;
export type Tilbudsteg = keyof typeof tilbudsteg;

export type Stegfakta = {
  tilstand: TilbudTilstand;
  /** The day the present state began. */
  siden: Dag;
  /** The last day to answer, once it is sent. */
  frist?: Dag | undefined;
  /** The contract has been put before the household, or the home is already offered to the next. */
  fulgtOpp: boolean;
};

export type Stegstatus = { steg: Tilbudsteg; aktor: "kommunen" | "husstanden"; senest: Dag; stanset: boolean };

const stegI: Partial<Record<TilbudTilstand, Tilbudsteg>> = {
  opprettet: "send",
  sendt: "svar",
  avslatt_begrunnet: "vurder",
  vurderes: "vurder",
  akseptert: "kontrakt",
  avslatt: "finnNeste",
  utlopt: "finnNeste",
  nytt_tilbud: "finnNeste",
};

/** What an offer waits for today, and whether it stands still: past its last day with nothing done. Undefined when it waits for nobody. */
export function stegstatus(f: Stegfakta, idag: Dag): Stegstatus | undefined {
  const steg = stegI[f.tilstand];
  if (!steg || f.fulgtOpp) return undefined;
  const { aktor, dager: gitt } = tilbudsteg[steg];
  // A no can be undone until the deadline: looking for the next begins when it stands.
  const fra = f.tilstand === "avslatt" && f.frist !== undefined && f.frist > f.siden ? f.frist : f.siden;
  const senest = gitt ? leggTilDager(fra, gjeldende(gitt, fra).verdi) : (f.frist ?? f.siden);
  return { steg, aktor, senest, stanset: senest < idag };
}
