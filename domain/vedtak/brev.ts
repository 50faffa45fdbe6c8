import type { Dag } from "../kernel/dag.ts";

/** Every letter the house writes, and its version; a changed text that changes meaning gets a new version. */
export const brevmaler = {
  kvittering: 1,
  ettersendt: 1,
  forelopig_svar: 1,
  vedtak_innvilget: 1,
  vedtak_delvis: 1,
  vedtak_avslag: 1,
  vedtak_avvist: 1,
  vedtak_venteliste: 1,
  vedtak_avslag_bolig: 1,
  vedtak_fjernet: 1,
  forhandsvarsel: 1,
  plass_avsluttet: 1,
  klagekvittering: 1,
  trekk_bekreftelse: 1,
  mangelbrev: 1,
  tilbudsbrev: 1,
  tilbud_paminnelse: 1,
  tilbud_svar: 1,
  tilbud_slutt: 1,
  paminnelse_venteliste: 1,
  leie_opplysning: 1,
  leiekontrakt: 1,
  leiekontrakt_signert: 1,
  leie_regulering: 1,
  leie_svar: 1,
  leie_forlengelse: 1,
  leie_oppsigelse: 1,
  leie_neste: 1,
  leie_avslutning: 1,
} as const;
export type Brevmal = keyof typeof brevmaler;
export const erBrevmal = (tekst: string): tekst is Brevmal => Object.hasOwn(brevmaler, tekst);
/** A letter of a tenancy: made from the tenancy's rows, found by its cause. */
export const erLeiebrev = (mal: string) => mal.startsWith("leie");
/** A letter that carries a decision: its delivery starts the appeal clock. */
export const erVedtaksbrev = (mal: string) => mal.startsWith("vedtak_");

/** A value a text shows: kroner, a day with its weekday, per cent, a count or words. Undefined is a hole, and stops the letter. */
export type Brevverdi = { kr: number } | { dag: Dag } | { prosent: number } | number | string | undefined;

/** A text by its key in `messages/nb`, or words a person wrote for this letter. */
export type Brevtekst =
  | { nokkel: string; verdier?: Readonly<Record<string, Brevverdi>> }
  | { fritekst: string | undefined };

export type Brevblokk =
  | { slag: "avsnitt" | "viktig" | "overskrift" | "underoverskrift" | "merknad"; tekst: Brevtekst }
  | { slag: "liste"; punkter: readonly Brevtekst[] }
  | {
      slag: "tabell";
      /** The right column holds amounts. */
      tall?: true;
      hode: readonly [Brevtekst, Brevtekst];
      rader: readonly (readonly [Brevtekst, Brevtekst])[];
    };

/** What a letter says, as keys and values: the title is its conclusion. */
export type Brevinnhold = { tittel: Brevtekst; blokker: readonly Brevblokk[] };

export const t = (nokkel: string, verdier?: Readonly<Record<string, Brevverdi>>): Brevtekst =>
  verdier ? { nokkel, verdier } : { nokkel };
export const fritekst = (tekst: string | undefined): Brevtekst => ({ fritekst: tekst });
export const overskrift = (nokkel: string): Brevblokk => ({ slag: "overskrift", tekst: t(nokkel) });
export const avsnitt = (nokkel: string, verdier?: Readonly<Record<string, Brevverdi>>): Brevblokk => ({
  slag: "avsnitt",
  tekst: t(nokkel, verdier),
});

const tekster = (blokk: Brevblokk): readonly Brevtekst[] => {
  if (blokk.slag === "liste") return blokk.punkter;
  if (blokk.slag === "tabell") return [...blokk.hode, ...blokk.rader.flat()];
  return [blokk.tekst];
};

/** Every text of a letter, in reading order. */
export const alleTekster = (innhold: Brevinnhold): readonly Brevtekst[] => [
  innhold.tittel,
  ...innhold.blokker.flatMap(tekster),
];

const tom = (verdi: Brevverdi): boolean => {
  if (verdi === undefined) return true;
  if (typeof verdi === "string") return verdi.trim() === "";
  if (typeof verdi === "number") return !Number.isFinite(verdi);
  if ("kr" in verdi) return !Number.isFinite(verdi.kr);
  if ("prosent" in verdi) return !Number.isFinite(verdi.prosent);
  return verdi.dag === "";
};

/** Names of what is not filled in. A letter with a hole is never made; it stops with these as the cause. */
export function ufylt(innhold: Brevinnhold): readonly string[] {
  const hull = alleTekster(innhold).flatMap((tekst) =>
    "fritekst" in tekst
      ? tom(tekst.fritekst)
        ? ["fritekst"]
        : []
      : Object.entries(tekst.verdier ?? {}).flatMap(([navn, verdi]) => (tom(verdi) ? [navn] : [])),
  );
  return [...new Set(hull)];
}
