import { expireTilbud } from "#usecases/tilbud/expire-tilbud.ts";
import { followTilbud } from "#usecases/tilbud/follow-tilbud.ts";
import { listForfalteTilbud } from "#usecases/tilbud/list-forfalte-tilbud.ts";
import { remindTilbud } from "#usecases/tilbud/remind-tilbud.ts";
import { erForeldrelos, ferdig, type Handterer, igjen, som, stoppet } from "./jobbsvar.ts";

const tilbud: Handterer = async (data, { siste }) => {
  const svar = await followTilbud(som("tilbud"), data);
  if (svar.ok) return ferdig("fulgtOpp");
  if (erForeldrelos(svar.kode)) return ferdig("foreldrelos");
  return siste ? stoppet(svar.kode) : igjen(svar.kode);
};

/** One transaction per offer: one that somebody is answering this moment holds up no other. */
const tilbudsfrister: Handterer = async () => {
  const jobb = som("tilbudsfrister");
  const liste = await listForfalteTilbud(jobb, {});
  if (!liste.ok) return igjen(liste.kode);
  for (const tilbudId of liste.value.forfalte) await expireTilbud(jobb, { tilbudId });
  for (const tilbudId of liste.value.purres) await remindTilbud(jobb, { tilbudId });
  return ferdig("sjekket");
};

export const tilbudsjobber = { tilbud, tilbudsfrister };
