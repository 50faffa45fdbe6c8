/** How a field is drawn and read. `liste` holds rows of plain fields (children, debts). */
export const feltslag = [
  "tekst",
  "langtekst",
  "kroner",
  "prosent",
  "tall",
  "valg",
  "flervalg",
  "dato",
  "postnr",
  "telefon",
  "epost",
  "liste",
] as const;
export type FeltSlag = (typeof feltslag)[number];

/** A raw answer as typed: never coerced, never cleared. Rows of a `liste` are records of strings. */
export type RaRad = Record<string, string>;
export type RaVerdi = string | readonly string[] | readonly RaRad[];
/** All raw answers of one application by field name; names are unique within a service. */
export type RaSvar = Record<string, RaVerdi>;

export type EnkeltFelt = {
  slag: Exclude<FeltSlag, "liste">;
  /** The closed set for `valg` and `flervalg`, in the order shown; texts are `<felt>.valg.<kode>`. */
  valg?: readonly string[];
  valgfritt?: true;
  /** Free text about health or the like: encrypted under the case's own key, never searched (`security-reliability.md` C6). */
  sensitiv?: true;
  /** `ar`, `mnd` for kroner (said in the label's suffix). */
  per?: "mnd" | "ar";
  /** Largest number of characters accepted; the field counts down near the end. */
  maksLengde?: number;
  /** Smallest and largest number for `kroner`, `tall` and `prosent`. */
  min?: number;
  maks?: number;
  /** For `dato`: which side of today it must lie on; both when absent. */
  retning?: "fortid" | "framtid";
  /**
   * Shown right under the answer that causes it; a hidden field is neither demanded nor judged (form rule 6, 7).
   * In a row it gets the application's answers with the row's own laid over them.
   */
  vises?: (svar: RaSvar) => boolean;
  /** A reason stands by a sensitive question: text key `<felt>.hvorfor`. */
  begrunnes?: true;
  autocomplete?: string;
};

export type ListeFelt = {
  slag: "liste";
  rad: Readonly<Record<string, EnkeltFelt>>;
  maksRader: number;
  valgfritt?: true;
  vises?: (svar: RaSvar) => boolean;
  begrunnes?: true;
};

export type Felt = EnkeltFelt | ListeFelt;
