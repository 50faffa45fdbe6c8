import type { RaSvar, RaVerdi } from "#domain/kernel/felt.ts";

/** A field changed elsewhere since this patch was begun: both values, and the version to build on once she has chosen. */
export type Konflikt = { felt: string; din: RaVerdi; deres: RaVerdi; versjon: number };

export type Versjoner = Record<string, number>;

type Fletting = { svar: RaSvar; versjoner: Versjoner; endret: readonly string[]; konflikter: readonly Konflikt[] };

const tom = (verdi: RaVerdi | undefined) => verdi === undefined || verdi.length === 0;

// jsonb gives the keys of a row back in another order than they were posted.
const ordnet = (verdi: RaVerdi | undefined) =>
  JSON.stringify(
    Array.isArray(verdi)
      ? verdi.map((del) => (typeof del === "string" ? del : Object.entries(del).sort(([a], [b]) => (a < b ? -1 : 1))))
      : verdi,
  );

/** Equal as a person sees it: nothing and an empty field are the same, and a value sent twice is no change. */
const lik = (a: RaVerdi | undefined, b: RaVerdi | undefined) => (tom(a) ? tom(b) : ordnet(a) === ordnet(b));

/**
 * Merges a patch into a draft field by field (`security-reliability.md` D3). A field based on the version that is stored is
 * taken; one that has moved on since is a conflict, unless the value is the same; the rest of the draft is left alone.
 */
export function flett(
  lagret: { svar: RaSvar; versjoner: Versjoner },
  ny: { svar: RaSvar; versjoner: Versjoner },
): Fletting {
  const svar = { ...lagret.svar };
  const versjoner = { ...lagret.versjoner };
  const endret: string[] = [];
  const konflikter: Konflikt[] = [];
  for (const [felt, din] of Object.entries(ny.svar)) {
    const versjon = lagret.versjoner[felt] ?? 0;
    if (lik(lagret.svar[felt], din)) continue;
    if ((ny.versjoner[felt] ?? 0) !== versjon) {
      konflikter.push({ felt, din, deres: lagret.svar[felt] ?? "", versjon });
      continue;
    }
    svar[felt] = din;
    versjoner[felt] = versjon + 1;
    endret.push(felt);
  }
  return { svar, versjoner, endret, konflikter };
}
