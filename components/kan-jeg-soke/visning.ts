import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeilVisning, FeltVisning, StegTekster } from "../soknad/steg-visning.ts";
import type { TagFarge } from "../ui/tag.tsx";

export type Gruppe = { id: string; tittel: string; hjelp?: string; felt: readonly FeltVisning[] };

/** The form, in finished strings. */
export type Skjemavisning = {
  tittel: string;
  grupper: readonly Gruppe[];
  start: RaSvar;
  tekster: Pick<StegTekster, "velg" | "feilITittel" | "tegnIgjen" | "tegnForMye"> & { svar: string };
};

/** One condition: its state in a word, what was found with number against limit, and what would have to change. */
export type Punkt = {
  id: string;
  tittel: string;
  status: { tekst: string; farge: TagFarge };
  linjer: readonly string[];
  skritt: readonly string[];
  hjemmel: string;
};

/** The answer about both services, in finished strings: owning first. */
export type Svarvisning = {
  tittel: string;
  eie: { tittel: string; linjer: readonly string[]; kalkulator: { href: string; tekst: string }; motor: string };
  leie: { tittel: string; tekst: string; skrittTittel: string; punkter: readonly Punkt[]; motor: string };
  akutt?: string;
  forelopig: string;
  taMed: { hjelp: string; knapper: readonly { handling: string; tekst: string; hoved: boolean }[] };
};

/** `runde` counts answers from the server; what was written comes back in `svar`. */
export type KanJegTilstand = {
  runde: number;
  svar?: RaSvar;
  feil?: { tittel: string; felt: readonly FeilVisning[] };
  resultat?: Svarvisning;
  melding?: string;
};

/** `_handling`: `svar` · `taMed:<tjeneste>` · `leggTil:<felt>` · `fjern:<felt>:<rad>`. Nothing is stored. */
export type KanJegHandling = (forrige: KanJegTilstand, skjema: FormData) => Promise<KanJegTilstand>;
