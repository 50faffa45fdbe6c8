import type { FeltSlag, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import type { Kopinokkel } from "./kopi.ts";

/**
 * When a field is shown, as data. `naar` lists the combinations of the fields in `av` that show it (see `vilkar.ts`);
 * `spor` means that the answers cannot be listed, so the server is asked.
 */
export type Vilkar = { av: readonly string[]; naar: readonly string[] } | { av: readonly string[]; spor: true };

/** One field as drawn: finished strings only. */
export type FeltVisning = {
  navn: string;
  slag: FeltSlag;
  etikett: string;
  hjelp?: string;
  hvorfor?: { sporsmal: string; svar: string };
  valgfritt?: string;
  suffiks?: string;
  valg?: readonly { kode: string; tekst: string }[];
  maksLengde?: number;
  autocomplete?: string;
  vises?: Vilkar;
  /** What the server found for the stored answers. */
  synlig: boolean;
  /** For `liste`: `{n}` is the row's number. */
  liste?: { felt: readonly FeltVisning[]; maksRader: number; rad: string; fjern: string; leggTil: string };
};

export type FeilVisning = { felt: string; melding: string };

/** Both values of a field that was changed in two places. */
export type Konflikt = { felt: string; din: RaVerdi; deres: RaVerdi; versjon: number };

/** Texts of the form itself; `{tid}` and `{n}` are filled in by script. */
export type StegTekster = {
  videre: string;
  vises: string;
  velg: string;
  feilITittel: string;
  tegnIgjen: string;
  tegnForMye: string;
  tomt: string;
  lagret: string;
  lagrer: string;
  ikkeLagret: string;
  frakoblet: string;
  avlogget: string;
  loggInn: string;
  annenFane: string;
  gjenfunnet: string;
  konflikt: { tittel: string; ingress: string; din: string; deres: string; beholdDin: string; brukDeres: string };
};

/** Everything a step page hands to the browser: plain JSON, no schema, no message bundle. */
export type StegVisning = {
  soknadId: string;
  steg: string;
  tittel: string;
  felt: readonly FeltVisning[];
  svar: RaSvar;
  /** Version of each stored field; 0 for one never stored. */
  versjoner: Readonly<Record<string, number>>;
  tilbake: { href: string; tekst: string };
  /** Whom the page was drawn for, sealed: says it also when the session is over at the post. */
  eier?: string;
  /** `svar` holds what she had written when her session ended, and which is not stored. */
  etterlatt?: boolean;
  kopi?: Kopinokkel;
  tekster: StegTekster;
};

/** What the action answers. `n` counts refused tries and stays the same when nothing was refused. */
export type StegTilstand = {
  n: number;
  feilTittel?: string;
  feil?: readonly FeilVisning[];
  /** What was written, given back untouched. */
  svar?: RaSvar;
  versjoner?: Readonly<Record<string, number>>;
  konflikter?: readonly Konflikt[];
  /** Names of the fields shown, when the server was asked. */
  synlige?: readonly string[];
  /** A fault of ours, in words. */
  melding?: string;
  /** The session has ended: nothing was stored, what was written stands on the page, and a link opens login beside it. */
  avlogget?: true;
};

/**
 * The form's action. Hidden fields beside the answers: `_handling`, `_basertPa` (JSON of `versjoner`), `_eier`, `_etterlatt`.
 * `_handling` is `videre` · `oppdater` (save, show what follows from the answers) · `leggTil:<felt>` · `fjern:<felt>:<rad>` ·
 * `brukDeres:<felt>` (take the stored value of a conflict). A list's or check group's bare name with an empty value says
 * «shown, and empty».
 */
export type StegHandling = (forrige: StegTilstand, skjema: FormData) => Promise<StegTilstand>;

/** Judges what is written and stores nothing: re-check on leaving a field, and conditions with `spor`. No answer without a session. */
export type StegKontroll = (
  skjema: FormData,
) => Promise<{ feil: readonly FeilVisning[]; synlige: readonly string[] } | undefined>;

export const skjulteFelt = ["_handling", "_basertPa", "_eier", "_etterlatt"] as const;
