import { samleSvar } from "#components/soknad/les-skjema.ts";
import { skjulteFelt } from "#components/soknad/steg-visning.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";

const skjulte: readonly string[] = skjulteFelt;

/** The form's pairs without our own hidden fields. */
export const parFra = (skjema: FormData): [string, unknown][] =>
  [...skjema].filter(([navn]) => !skjulte.includes(navn)).map(([navn, verdi]) => [navn, verdi]);

/** The versions the form was drawn with; nothing when the field was tampered with, and then every answered field is a conflict. */
export function basertPa(skjema: FormData): Record<string, number> {
  try {
    const lest: unknown = JSON.parse(String(skjema.get("_basertPa") ?? "{}"));
    if (typeof lest !== "object" || lest === null) return {};
    return Object.fromEntries(Object.entries(lest).filter((par): par is [string, number] => Number.isInteger(par[1])));
  } catch {
    return {};
  }
}

/** What was written on the page, for giving back when it could not be stored. */
export function somSkrevet(tjeneste: TjenesteId, stegId: string, skjema: FormData): RaSvar {
  const steg = tjenester[tjeneste].steg.find((s) => s.id === stegId);
  return samleSvar(
    Object.entries(steg?.felt ?? {}).map(([navn, f]) => ({ navn, slag: f.slag })),
    skjema,
  );
}

/** The application with what she had written on this step when her session ended, on the versions it was written from. */
export function medEtterlatt<S extends { tjeneste: TjenesteId; svar: RaSvar; versjoner: Record<string, number> }>(
  soknad: S,
  stegId: string,
  skjema: FormData | undefined,
): S {
  if (!skjema) return soknad;
  return {
    ...soknad,
    svar: { ...soknad.svar, ...somSkrevet(soknad.tjeneste, stegId, skjema) },
    versjoner: { ...soknad.versjoner, ...basertPa(skjema) },
  };
}
