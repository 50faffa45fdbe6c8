import { warnTilbakemelding } from "#usecases/tilbakemelding/warn-tilbakemelding.ts";
import { erForeldrelos, ferdig, type Handterer, igjen, som, stoppet } from "./jobbsvar.ts";

/** A mail server that is away is asked again; an address that is refused is for a person. */
export const tilbakemelding: Handterer = async (data, { siste }) => {
  const svar = await warnTilbakemelding(som("tilbakemelding"), data);
  if (svar.ok) return ferdig(svar.value.sendt ? "sendt" : "alleredeSendt");
  if (erForeldrelos(svar.kode)) return ferdig("foreldrelos");
  return svar.kode === "epost.ikkeLevert" && !siste ? igjen(svar.kode) : stoppet(svar.kode);
};
