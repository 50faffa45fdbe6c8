import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { lesEnkelt } from "#domain/kernel/les-felt.ts";
import { visibleRowFields } from "#domain/kernel/skjema.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";

type Ord = Pick<TjenesteOrd, "felt"> & { dag: string; kr: (belop: number) => string; dato: (dag: string) => string };

/** One answer as read back: amounts and days in their own form, what cannot be read as it was written. */
function enkelt(navn: string, felt: EnkeltFelt, ra: string, ord: Ord): string {
  if (felt.valg) return ord.felt(navn, `valg.${ra}`) ?? ra;
  const lest = lesEnkelt(felt, ra, ord.dag);
  if (!lest.ok) return ra;
  if (felt.slag === "kroner") return ord.kr(Number(lest.verdi));
  if (felt.slag === "prosent") return `${lest.verdi} %`;
  return felt.slag === "dato" ? ord.dato(String(lest.verdi)) : String(lest.verdi);
}

const skrevet = (ra: string | undefined) => ra !== undefined && ra.trim() !== "";

function rad(felt: Felt & { slag: "liste" }, svar: RaSvar, ra: RaRad, ord: Ord): string {
  return visibleRowFields(felt.rad, svar, ra)
    .filter(([navn]) => skrevet(ra[navn]))
    .map(([navn, f]) => {
      const sporsmal = ord.felt(navn, "etikett") ?? navn;
      return `${sporsmal}${sporsmal.endsWith("?") ? "" : ":"} ${enkelt(navn, f, ra[navn] ?? "", ord)}`;
    })
    .join(". ");
}

/** The lines of one answer for the review: one for a single value, one per choice or row. Empty when nothing was answered. */
export function svarLinjer(navn: string, felt: Felt, svar: RaSvar, ord: Ord): string[] {
  const verdi: RaVerdi | undefined = svar[navn];
  if (verdi === undefined) return [];
  if (felt.slag === "liste") return (verdi as readonly RaRad[]).map((ra) => rad(felt, svar, ra, ord)).filter(Boolean);
  const deler = typeof verdi === "string" ? [verdi] : verdi.map(String);
  return deler.filter(skrevet).map((ra) => enkelt(navn, felt, ra, ord));
}
