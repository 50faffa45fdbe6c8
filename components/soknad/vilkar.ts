import type { EnkeltFelt, Felt, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import type { FeltVisning, Vilkar } from "./steg-visning.ts";

/** More combinations than this are not listed; the server is asked instead. */
const MAKS = 256;

/** A value as it stands in a combination: blanks do not count, the order of a check group neither. */
const somNokkel = (verdi: RaVerdi | undefined) =>
  typeof verdi === "string" || verdi === undefined ? (verdi ?? "").trim() : JSON.stringify([...verdi].sort());

export const nokkel = (av: readonly string[], svar: RaSvar) => av.map((felt) => somNokkel(svar[felt])).join("|");

function mulige(felt: Felt | undefined): readonly RaVerdi[] | undefined {
  if (!felt || felt.slag === "liste") return undefined;
  if (felt.slag === "valg" && felt.valg) return ["", ...felt.valg];
  if (felt.slag === "flervalg" && felt.valg && felt.valg.length <= 6)
    return Array.from(
      { length: 2 ** felt.valg.length },
      (_, bit) => felt.valg?.filter((_kode, i) => bit & (1 << i)) ?? [],
    );
  if (felt.slag === "tall" && felt.maks !== undefined && felt.maks - (felt.min ?? 0) <= 20) {
    const min = felt.min ?? 0;
    return ["", ...Array.from({ length: felt.maks - min + 1 }, (_, i) => String(min + i))];
  }
  return undefined;
}

/** Which of the page's own fields a condition reads, found by running it with every listed answer. */
function leste(vises: (svar: RaSvar) => boolean, svar: RaSvar, egne: ReadonlySet<string>): string[] {
  const sett = new Set<string>();
  vises(
    new Proxy(svar, {
      get: (mal, navn) => {
        if (typeof navn === "string" && egne.has(navn)) sett.add(navn);
        return Reflect.get(mal, navn);
      },
    }),
  );
  return [...sett];
}

type Krets = { svar: RaSvar; felt: Readonly<Record<string, Felt>> };

/**
 * A field's condition as data, or nothing when no field on the page decides it. Conditions are functions in `domain`; here
 * they are run once for each combination of the closed answers they read, so that the browser needs no rule and no request.
 * A number written in another way than plain digits («02») counts as not listed and shows on saving.
 */
export function vilkarAv(vises: EnkeltFelt["vises"], { svar, felt }: Krets): Vilkar | undefined {
  if (!vises) return undefined;
  const egne = new Set(Object.keys(felt));
  let av: string[] = [];
  for (;;) {
    const kombinasjoner = alleAv(av, felt);
    if (!kombinasjoner) return { av, spor: true };
    const sett = new Set(kombinasjoner.flatMap((k) => leste(vises, { ...svar, ...k }, egne)));
    const flere = [...sett].filter((navn) => !av.includes(navn));
    if (flere.length > 0) {
      av = [...av, ...flere];
      continue;
    }
    if (av.length === 0) return undefined;
    const naar = kombinasjoner.filter((k) => vises({ ...svar, ...k })).map((k) => nokkel(av, k));
    return { av, naar };
  }
}

function alleAv(av: readonly string[], felt: Krets["felt"]): RaSvar[] | undefined {
  let ut: RaSvar[] = [{}];
  for (const navn of av) {
    const verdier = mulige(felt[navn]);
    if (!verdier || ut.length * verdier.length > MAKS) return undefined;
    ut = ut.flatMap((k) => verdier.map((v) => ({ ...k, [navn]: v })));
  }
  return ut;
}

/** Is the field shown for these answers? `synlige` is the server's last word on fields it must be asked about. */
export function erSynlig(
  felt: Pick<FeltVisning, "navn" | "vises" | "synlig">,
  svar: RaSvar,
  synlige?: readonly string[],
) {
  const { vises } = felt;
  if (!vises) return felt.synlig;
  if ("spor" in vises) return synlige ? synlige.includes(felt.navn) : felt.synlig;
  return vises.naar.includes(nokkel(vises.av, svar));
}
