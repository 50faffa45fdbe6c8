/** What every field is given. All texts are finished strings. */
export type FeltProps = {
  navn: string;
  /** The DOM id and the target of summary links; the name when absent. */
  id?: string;
  etikett: string;
  hjelp?: string;
  /** «Hvorfor spør vi?» with its answer, by sensitive questions. */
  hvorfor?: { sporsmal: string; svar: string };
  /** «(valgfritt)», only on optional fields. */
  valgfritt?: string;
  feil?: string;
  verdi?: string;
};

export type Valg = { kode: string; tekst: string; hjelp?: string };

/** Ids of the parts a field is described by, in reading order. */
export const beskrivelseIder = (
  id: string,
  deler: { hjelp?: unknown; suffiks?: unknown; teller?: unknown; feil?: unknown },
) =>
  (["suffiks", "hjelp", "teller", "feil"] as const)
    .filter((del) => deler[del])
    .map((del) => `${id}-${del}`)
    .join(" ") || undefined;
