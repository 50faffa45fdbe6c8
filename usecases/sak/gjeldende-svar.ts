import type { SaksopplysningRad } from "#db/queries/saksopplysning.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { lesEnkelt } from "#domain/kernel/les-felt.ts";
import { visibleFields, visibleRowFields, visibleSteps } from "#domain/kernel/skjema.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";

/** A field that staff may establish a fact on: a single one of this service. Lines of income and debt are judged in the calculation. */
export function enkeltfeltAv(id: TjenesteId, navn: string): EnkeltFelt | undefined {
  const steg = tjenester[id].steg.find((s) => Object.hasOwn(s.felt, navn));
  const felt = steg?.felt[navn];
  return felt === undefined || felt.slag === "liste" ? undefined : felt;
}

/** The answers as they stand now: what staff has established lies over what the applicant wrote, the newest on top. */
export function gjeldendeSvar(
  svar: RaSvar,
  opplysninger: readonly Pick<SaksopplysningRad, "felt" | "verdi">[],
): RaSvar {
  const over = opplysninger.map((o): [string, RaVerdi] => [
    o.felt,
    Array.isArray(svar[o.felt]) ? o.verdi.split(",") : o.verdi,
  ]);
  return { ...svar, ...Object.fromEntries(over) };
}

const lesEn = (felt: EnkeltFelt, ra: RaVerdi | undefined, dag: Dag): unknown => {
  if (felt.slag === "flervalg") {
    const valgte = Array.isArray(ra)
      ? ra.filter((v): v is string => typeof v === "string" && (felt.valg?.includes(v) ?? false))
      : [];
    return valgte.length > 0 ? valgte : undefined;
  }
  const lest = typeof ra === "string" ? lesEnkelt(felt, ra, dag) : undefined;
  return lest?.ok ? lest.verdi : undefined;
};

const uten = (par: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(par.filter(([, verdi]) => verdi !== undefined));

function lesFelt(felt: Felt, ra: RaVerdi | undefined, svar: RaSvar, dag: Dag): unknown {
  if (felt.slag !== "liste") return lesEn(felt, ra, dag);
  if (!Array.isArray(ra)) return undefined;
  return (ra as readonly RaRad[]).map((rad) =>
    uten(visibleRowFields(felt.rad, svar, rad).map(([n, f]) => [n, lesEn(f, rad[n], dag)])),
  );
}

/**
 * Reads the shown answers field by field. What cannot be read is left out, never guessed: a sent application is whole, but a fact
 * from another source, or a question that came later, may leave a hole, and the case must open all the same.
 */
export const lesGjeldende = (id: TjenesteId, svar: RaSvar, dag: Dag): Record<string, unknown> =>
  uten(
    visibleSteps(tjenester[id], svar).flatMap((steg) =>
      visibleFields(steg, svar).map(([navn, felt]) => [navn, lesFelt(felt, svar[navn], svar, dag)] as const),
    ),
  );
