import { eraseInnhold } from "#usecases/oppbevaring/erase-innhold.ts";
import { listFrigitte } from "#usecases/oppbevaring/list-frigitte.ts";
import { ferdig, type Handterer, igjen, som, stoppet } from "./jobbsvar.ts";

/** One case, one transaction: what is erased stays erased when a run is cut. A case that was held since it was listed refuses for itself. */
export const kassasjon: Handterer = async () => {
  const frigitte = await listFrigitte(som("kassasjon"), {});
  if (!frigitte.ok) return igjen(frigitte.kode);
  if (frigitte.value.forMange) return stoppet("kassasjon.forMange");
  for (const sakId of frigitte.value.ider) await eraseInnhold(som("kassasjon"), { sakId });
  return ferdig(frigitte.value.ider.length > 0 ? "slettet" : "ingenting");
};
