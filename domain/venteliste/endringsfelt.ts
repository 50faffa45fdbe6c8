import type { Dag } from "../kernel/dag.ts";
import type { Felt, RaSvar } from "../kernel/felt.ts";
import { lesFritt } from "../kernel/les-fritt.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import { erBesvart } from "../kernel/skjema.ts";
import type { Steg } from "../kernel/tjeneste.ts";
import type { Endringsslag } from "./endring.ts";

/** What may be told as changed, part by part, under the applications' own names; a service takes those it asks itself. */
const felter = {
  husstand: ["samliv", "andreVoksne", "forsorgerVoksne", "harBarn", "barn"],
  boligIDag: ["boform", "maFlytte", "maFlytteDato", "boligproblemer", "venterHvor"],
  behov: [
    "bemanningsbehov",
    "tilgjengelighet",
    "dyr",
    "utrygg",
    "utskrives",
    "utskrivesDato",
    "hjelpIDag",
    "tryggHjemme",
    "personalbehov",
  ],
} as const satisfies Partial<Record<Endringsslag, readonly string[]>>;
export type Feltdel = keyof typeof felter;
export const feltdeler = Object.keys(felter) as readonly Feltdel[];

type MedSteg = { steg: readonly Pick<Steg, "felt">[] };

/** The fields of a service that a report may change, part by part, none of them demanded. */
export function endringsfelt({ steg }: MedSteg): Record<Feltdel, Record<string, Felt>> {
  const alle: Record<string, Felt> = Object.assign({}, ...steg.map((s) => s.felt));
  const delen = (navn: readonly string[]) =>
    Object.fromEntries(navn.flatMap((n) => (alle[n] ? [[n, { ...alle[n], valgfritt: true as const }] as const] : [])));
  return { husstand: delen(felter.husstand), boligIDag: delen(felter.boligIDag), behov: delen(felter.behov) };
}

/** Answers as they are read, so that «1.3.2027» and «01.03.2027» are the same; rows that are blank are none. */
const lest = (felt: Record<string, Felt>, svar: RaSvar, dag: Dag) => lesFritt(felt, medRader(svar), dag);
const medRader = (svar: RaSvar): RaSvar =>
  Object.fromEntries(
    Object.entries(svar).map(([navn, verdi]) => [
      navn,
      Array.isArray(verdi) && verdi.some((rad) => typeof rad === "object")
        ? verdi.filter((rad) => typeof rad !== "object" || Object.values(rad).some((v) => String(v).trim() !== ""))
        : verdi,
    ]),
  );

/**
 * The answers of a report that are not as they were, with the parts they belong to. What is left empty, or hidden by another answer, is
 * not told of. `naa` are the answers that count now, `ra` what was written, both as typed. Errors have paths and keys.
 */
export function endredeSvar(
  tjeneste: MedSteg,
  naa: RaSvar,
  ra: RaSvar,
  dag: Dag,
): { svar: RaSvar; deler: readonly Feltdel[]; feil: readonly FeltFeil[] } {
  const deler = endringsfelt(tjeneste);
  const felt: Record<string, Felt> = Object.assign({}, ...feltdeler.map((del) => deler[del]));
  const ny = lest(felt, { ...naa, ...ra }, dag);
  const for_ = lest(felt, naa, dag);
  const endret = Object.keys(felt).filter(
    (navn) =>
      erBesvart(ra[navn]) &&
      Object.hasOwn(ny.svar, navn) &&
      JSON.stringify(ny.svar[navn]) !== JSON.stringify(for_.svar[navn]),
  );
  return {
    svar: medRader(Object.fromEntries(endret.flatMap((navn) => (ra[navn] === undefined ? [] : [[navn, ra[navn]]])))),
    deler: feltdeler.filter((del) => endret.some((navn) => Object.hasOwn(deler[del], navn))),
    feil: ny.feil.filter((f) => erBesvart(ra[f.felt.split(".")[0] ?? ""])),
  };
}
