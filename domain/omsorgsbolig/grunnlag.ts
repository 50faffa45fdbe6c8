import { alder, type Dag, manederMellom } from "../kernel/dag.ts";
import type { KjentOmSoker } from "../kernel/tjeneste.ts";
import type { OmsorgsboligSvar } from "./soknad.ts";

/** The facts the rules need. Absent: not answered, and a person checks. */
export type OmsorgsboligGrunnlag = {
  dag: Dag;
  alder?: number;
  par: boolean;
  boform: string;
  iAsker?: boolean;
  /** Whole months in Asker. */
  botidManeder?: number;
  opphold: string;
  venterHvor: string;
  hjelpIDag: string;
  tryggHjemme: string;
  personalbehov: string;
  tilgjengelighet: readonly string[];
};

/** Facts from read answers; nothing is invented for what was not answered. */
export function grunnlagAvSvar(svar: OmsorgsboligSvar, dag: Dag, kjent: KjentOmSoker = {}): OmsorgsboligGrunnlag {
  return {
    dag,
    ...(kjent.fodselsdato ? { alder: alder(kjent.fodselsdato, dag) } : {}),
    par: svar.samliv === "partner",
    boform: svar.boform ?? "ukjent",
    ...(svar.iAsker === undefined ? {} : { iAsker: svar.iAsker === "ja" }),
    ...(svar.askerSiden === undefined ? {} : { botidManeder: manederMellom(svar.askerSiden, dag) }),
    opphold: svar.opphold ?? "vetIkke",
    venterHvor: svar.venterHvor ?? "ukjent",
    hjelpIDag: svar.hjelpIDag ?? "ukjent",
    tryggHjemme: svar.tryggHjemme ?? "vetIkke",
    personalbehov: svar.personalbehov ?? "vetIkke",
    tilgjengelighet: (svar.tilgjengelighet ?? []).filter((kode) => kode !== "ingen"),
  };
}
