import { askNeste } from "#usecases/leie/forlop/ask-neste.ts";
import { ferdig, type Handterer, igjen, som } from "./jobbsvar.ts";

const MAKS_RUNDER = 100;

/** Until nobody is left to ask: what was asked stays asked when a run is cut. */
const leie: Handterer = async () => {
  for (let runde = 0; runde < MAKS_RUNDER; runde++) {
    const svar = await askNeste(som("leie"), {});
    if (!svar.ok) return igjen(svar.kode);
    if (svar.value.antall === 0) return ferdig("spurt");
  }
  return igjen("leie.flere");
};

export const leiejobber = { leie };
