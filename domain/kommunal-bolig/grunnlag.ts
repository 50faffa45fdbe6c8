import { alder, type Dag, manederMellom } from "../kernel/dag.ts";
import type { KjentOmSoker } from "../kernel/tjeneste.ts";
import type { KommunalBoligSvar } from "./felt.ts";

/** The facts the rules need. Absent: not answered, and a person checks. */
export type KommunalBoligGrunnlag = {
  dag: Dag;
  alder?: number;
  par: boolean;
  andreVoksne: number;
  /** `delingsgrad`: share of the time the child lives here, per cent. */
  barn: readonly { alder: number; delingsgrad: number }[];
  boform: string;
  iAsker?: boolean;
  botidManeder?: number;
  maFlytte: string;
  maFlytteDato?: Dag;
  boligproblemer: readonly string[];
  opphold: string;
  bemanningsbehov: string;
  tilgjengelighet: readonly string[];
  dyr: boolean;
  utrygg: string;
  utskrives: string;
  utskrivesDato?: Dag;
  provd: readonly string[];
  inntektHusstandMnd?: number;
  onskerHjelp: boolean;
};

const botid = (siden: Dag | undefined, dag: Dag) =>
  siden === undefined ? {} : { botidManeder: manederMellom(siden, dag) };
const ved = <K extends string, T>(navn: K, verdi: T | undefined) =>
  (verdi === undefined ? {} : { [navn]: verdi }) as Partial<Record<K, T>>;

/** Facts from read answers; nothing is invented for what was not answered. */
export function grunnlagAvSvar(svar: KommunalBoligSvar, dag: Dag, kjent: KjentOmSoker = {}): KommunalBoligGrunnlag {
  return {
    dag,
    ...(kjent.fodselsdato ? { alder: alder(kjent.fodselsdato, dag) } : {}),
    par: svar.samliv === "partner",
    andreVoksne: svar.andreVoksne ?? 0,
    barn: (svar.barn ?? []).map((rad) => ({ alder: rad.alder ?? 0, delingsgrad: rad.delingsgrad ?? 100 })),
    boform: svar.boform ?? "ukjent",
    ...(svar.iAsker === undefined ? {} : { iAsker: svar.iAsker === "ja" }),
    ...botid(svar.askerSiden, dag),
    maFlytte: svar.maFlytte ?? "vetIkke",
    ...ved("maFlytteDato", svar.maFlytteDato),
    boligproblemer: svar.boligproblemer ?? [],
    opphold: svar.opphold ?? "vetIkke",
    bemanningsbehov: svar.bemanningsbehov ?? "vetIkke",
    tilgjengelighet: (svar.tilgjengelighet ?? []).filter((kode) => kode !== "ingen"),
    dyr: svar.dyr === "ja",
    utrygg: svar.utrygg ?? "vetIkke",
    utskrives: svar.utskrives ?? "nei",
    ...ved("utskrivesDato", svar.utskrivesDato),
    provd: (svar.provd ?? []).filter((kode) => kode !== "ingenting"),
    ...ved("inntektHusstandMnd", svar.inntektHusstandMnd),
    onskerHjelp: svar.onskerHjelp === "ja",
  };
}
