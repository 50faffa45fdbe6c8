import { lesKroner, lesProsent, lesTall } from "./belop.ts";
import type { Dag } from "./dag.ts";
import { lesDato } from "./dato.ts";
import type { EnkeltFelt, Felt, ListeFelt } from "./felt.ts";
import { lesEpost, lesPostnr, lesTelefon } from "./kontakt.ts";
import { type Lest, lest, ulest } from "./lest.ts";
import { lesTekst } from "./tekst.ts";

/** What a field becomes when read. Amounts, counts and per cents are numbers; dates are ISO days; the rest is text. */
type EnkeltVerdi<F extends EnkeltFelt> = F["slag"] extends "kroner" | "tall" | "prosent"
  ? number
  : F["slag"] extends "flervalg"
    ? string[]
    : string;
export type LestVerdi<F extends Felt> = F extends ListeFelt
  ? { [K in keyof F["rad"]]?: EnkeltVerdi<F["rad"][K]> }[]
  : F extends EnkeltFelt
    ? EnkeltVerdi<F>
    : never;
/** All answers of a set of fields, read. Each may be absent: hidden or optional. */
export type LesteSvar<F extends Readonly<Record<string, Felt>>> = { [K in keyof F]?: LestVerdi<F[K]> };

/** Reads one raw text by the field's kind. Message keys are those of the single readers. */
export function lesEnkelt(felt: EnkeltFelt, ra: string, dag: Dag): Lest<string | number> {
  switch (felt.slag) {
    case "kroner":
      return lesKroner(ra, felt);
    case "tall":
      return lesTall(ra, felt);
    case "prosent":
      return lesProsent(ra, felt);
    case "dato":
      return lesDato(ra, dag, felt.retning);
    case "postnr":
      return lesPostnr(ra);
    case "telefon":
      return lesTelefon(ra);
    case "epost":
      return lesEpost(ra);
    case "valg":
    case "flervalg":
      if (ra === "") return ulest("mangler");
      return felt.valg?.includes(ra) ? lest(ra) : ulest("ugyldigValg");
    case "tekst":
      return lesTekst(ra, { maks: felt.maksLengde ?? 100 });
    case "langtekst":
      return lesTekst(ra, { maks: felt.maksLengde ?? 2000, linjer: true });
  }
}
