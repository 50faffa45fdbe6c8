import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltVisning, StegTekster } from "../soknad/steg-visning.ts";
import type { Kompilert } from "./ord.ts";

export type Gruppe = { id: string; tittel: string; hjelp?: string; felt: readonly FeltVisning[]; lukket?: true };

/** Everything the calculator page hands to the browser. `dag` is today in Oslo: the figures in force are chosen by it. */
export type KalkulatorVisning = {
  locale: string;
  dag: string;
  tittel: string;
  grupper: readonly Gruppe[];
  start: RaSvar;
  ord: Kompilert;
  tekster: Pick<StegTekster, "velg" | "feilITittel" | "tegnIgjen" | "tegnForMye">;
};

/** `n` counts presses of «Regn ut», after which faults are shown. `melding` is a key under `kalkulator.melding`. */
export type KalkulatorTilstand = { n: number; svar?: RaSvar; melding?: "forMye" | "brudd" };

/** `_handling`: `regn` · `taMed` · `leggTil:<felt>` · `fjern:<felt>:<rad>`. Nothing is stored. */
export type KalkulatorHandling = (forrige: KalkulatorTilstand, skjema: FormData) => Promise<KalkulatorTilstand>;
