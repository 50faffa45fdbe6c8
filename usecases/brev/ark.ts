import type { Dag } from "#domain/kernel/dag.ts";
import type { Brevmal } from "#domain/vedtak/brev.ts";

/** What to write: which letter, its order's own data, and the day it bears; without a day it is a preview. */
export type Brevoppdrag = { mal: Brevmal; data: Readonly<Record<string, unknown>>; dato?: Dag };

/** One finished part of a letter; every string is final bokmål, shown as text and never read as markup. */
export type ArkBlokk =
  | { slag: "avsnitt" | "viktig" | "overskrift" | "underoverskrift" | "merknad"; tekst: string }
  | { slag: "liste"; punkter: readonly string[] }
  | { slag: "tabell"; tall: boolean; hode: readonly [string, string]; rader: readonly (readonly [string, string])[] };

/** A whole letter as the template draws it. The same value gives the preview and the letter that is sent. */
export type Brevark = {
  tittel: string;
  avsender: { kommune: string; kontor: string };
  /** Lines of the recipient block; for a protected person one line that gives nothing away. */
  mottaker: readonly string[];
  /** Date and references, as label and value. */
  merker: readonly (readonly [string, string])[];
  blokker: readonly ArkBlokk[];
  hilsen: string;
  signaturer: readonly { navn: string; tittel: string }[];
  bunn: string;
  side: { ord: string; av: string };
  demo: string;
};
