import type { Behovsprofil } from "./behovsprofil.ts";
import type { Band } from "./plass.ts";
import type { Prioritetsfaktor } from "./prioritet.ts";

/** What an approval puts on the list: the need, the band a person set with her reason, and the factors that spoke for it. */
export type Plassgrunnlag = {
  behovsprofil: Behovsprofil;
  band: Band;
  /** Sealed under the case key where it is stored. */
  grunn: string;
  faktorer: readonly Prioritetsfaktor[];
};
