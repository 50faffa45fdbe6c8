import type { EnkeltFelt, Felt, RaSvar } from "#domain/kernel/felt.ts";
import type { FeltVisning } from "./steg-visning.ts";
import { vilkarAv } from "./vilkar.ts";

/** The words of fields. `tekst` gives a field's own text («etikett», «hjelp», «valg.ja»), or nothing when it has none. */
export type FeltTekster = {
  tekst: (felt: string, del: string) => string | undefined;
  valgfritt: string;
  hvorforSporsmal: string;
  krPerMnd: string;
  krPerAr: string;
  kr: string;
  prosent: string;
};

type Krets = { svar: RaSvar; felt: Readonly<Record<string, Felt>>; ord: FeltTekster };

const suffiks = (felt: EnkeltFelt, ord: FeltTekster) => {
  if (felt.slag === "prosent") return ord.prosent;
  if (felt.slag !== "kroner") return undefined;
  return felt.per === "mnd" ? ord.krPerMnd : felt.per === "ar" ? ord.krPerAr : ord.kr;
};

function enkelt(navn: string, felt: EnkeltFelt, { svar, felt: alle, ord }: Krets): FeltVisning {
  const hvorfor = felt.begrunnes ? ord.tekst(navn, "hvorfor") : undefined;
  return {
    navn,
    slag: felt.slag,
    etikett: ord.tekst(navn, "etikett") ?? navn,
    hjelp: ord.tekst(navn, "hjelp"),
    hvorfor: hvorfor ? { sporsmal: ord.hvorforSporsmal, svar: hvorfor } : undefined,
    valgfritt: felt.valgfritt ? ord.valgfritt : undefined,
    suffiks: suffiks(felt, ord),
    valg: felt.valg?.map((kode) => ({ kode, tekst: ord.tekst(navn, `valg.${kode}`) ?? kode })),
    maksLengde: felt.slag === "langtekst" ? felt.maksLengde : undefined,
    autocomplete: felt.autocomplete,
    vises: vilkarAv(felt.vises, { svar, felt: alle }),
    synlig: felt.vises?.(svar) ?? true,
  };
}

/** The fields of a step as the browser draws them, from the service's definition, the stored answers and the texts. */
export function feltVisninger(steg: Readonly<Record<string, Felt>>, svar: RaSvar, ord: FeltTekster): FeltVisning[] {
  return Object.entries(steg).map(([navn, felt]) => {
    if (felt.slag !== "liste") return enkelt(navn, felt, { svar, felt: steg, ord });
    const rad = Object.entries(felt.rad).map(([n, f]) => enkelt(n, f, { svar, felt: { ...steg, ...felt.rad }, ord }));
    const { slag, begrunnes, valgfritt, vises } = felt;
    return {
      ...enkelt(navn, { slag: "tekst", begrunnes, valgfritt, vises }, { svar, felt: steg, ord }),
      slag,
      liste: {
        felt: rad,
        maksRader: felt.maksRader,
        rad: ord.tekst(navn, "rad") ?? "{n}",
        fjern: ord.tekst(navn, "fjern") ?? "{n}",
        leggTil: ord.tekst(navn, "leggTil") ?? navn,
      },
    };
  });
}
