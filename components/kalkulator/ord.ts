import format, { type CompiledMessage } from "icu-minify/format";

export type Kompilert = Readonly<Record<string, CompiledMessage>>;
type Verdier = Readonly<Record<string, string | number | boolean>>;

/** Says a text by its whole key. An unknown key is an empty text: data may know more rules than there are words for. */
export type Ord = {
  si: (nokkel: string, verdier?: Verdier) => string;
  kr: (belop: number) => string;
  tall: (verdi: number) => string;
  dag: (iso: string) => string;
};

const formatters = {
  getNumberFormat: (...valg: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...valg),
  getDateTimeFormat: (...valg: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...valg),
  getPluralRules: (...valg: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...valg),
};

export function lagOrd(tekster: Kompilert, locale: string): Ord {
  const nummer = new Intl.NumberFormat(locale);
  const dato = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return {
    si: (nokkel, verdier) => {
      const tekst = Object.hasOwn(tekster, nokkel) ? tekster[nokkel] : undefined;
      return tekst === undefined ? "" : String(format(tekst, locale, { ...verdier }, { formatters, timeZone: "UTC" }));
    },
    kr: (belop) => `${nummer.format(belop)}\u00a0kr`,
    tall: (verdi) => nummer.format(verdi),
    dag: (iso) => dato.format(new Date(`${iso}T12:00:00Z`)),
  };
}
