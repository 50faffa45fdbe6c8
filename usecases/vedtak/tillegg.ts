import type { VedtakRad } from "#db/queries/vedtak.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { lesEnkelt } from "#domain/kernel/les-felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import { utfallsord } from "#domain/vedtak/utfall.ts";

const erFritekst = (slag: string) => slag === "tekst" || slag === "langtekst";

/** Reads a service's own fields of an innstilling: those of the chosen outcome, of form only; what is empty is absent. */
export function lesTillegg(
  tjeneste: TjenesteId,
  utfall: string,
  ra: Readonly<Record<string, string>>,
  idag: Dag,
  feil: FeltFeil[],
): Tillegg {
  const felt = tjenester[tjeneste].tillegg;
  for (const navn of Object.keys(ra))
    if (!Object.hasOwn(felt, navn)) feil.push({ felt: `tillegg.${navn}`, kode: "ukjentFelt" });
  const ord = utfallsord(utfall);
  return Object.fromEntries(
    Object.entries(felt).flatMap(([navn, f]) => {
      const skrevet = Object.hasOwn(ra, navn) ? (ra[navn] ?? "") : "";
      if (!ord || !f.ved.includes(ord) || skrevet.trim() === "") return [];
      const lest = lesEnkelt(f, skrevet, idag);
      if (lest.ok) return [[navn, String(lest.verdi)]];
      feil.push({ felt: `tillegg.${navn}`, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
      return [];
    }),
  );
}

/** Codes, counts and days lie in a column of their own, where the guards can ask; what was worded lies sealed with the reasons. */
export function delTillegg(
  tjeneste: TjenesteId,
  { tillegg, begrunnelse }: { tillegg: Tillegg; begrunnelse: VedtakRad["begrunnelse"] },
) {
  const felt = tjenester[tjeneste].tillegg;
  const par = Object.entries(tillegg);
  const fri = ([navn]: readonly [string, string]) => erFritekst(felt[navn]?.slag ?? "");
  const ord = Object.fromEntries(par.filter(fri));
  return {
    tillegg: Object.fromEntries(par.filter((p) => !fri(p))),
    begrunnelse: par.some(fri) ? { ...begrunnelse, tillegg: ord } : begrunnelse,
  };
}

/** The two laid together again, as they were written. */
export const samletTillegg = (v: Pick<VedtakRad, "tillegg" | "begrunnelse">): Tillegg => ({
  ...v.tillegg,
  ...v.begrunnelse.tillegg,
});
