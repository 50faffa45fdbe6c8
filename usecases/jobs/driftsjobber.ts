import { ryddVedlegg } from "#usecases/dokument/rydd-vedlegg.ts";
import { computeBehandlingstid } from "#usecases/drift/behandlingstid.ts";
import { listUtlopteUtkast } from "#usecases/drift/list-utlopte-utkast.ts";
import { rewrapNokler } from "#usecases/drift/rewrap-nokler.ts";
import { computeVentetid } from "#usecases/drift/ventetid.ts";
import { warnFrister } from "#usecases/drift/warn-frister.ts";
import { warnSletting } from "#usecases/drift/warn-sletting.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { ryddSesjoner } from "#usecases/konto/rydd-sesjoner.ts";
import { deleteUtkast } from "#usecases/soknad/delete-utkast.ts";
import { ferdig, type Handterer, igjen, som, stoppet } from "./jobbsvar.ts";

const statistikk: Handterer = async () => {
  for (const beregn of [computeBehandlingstid, computeVentetid]) {
    const svar = await beregn(som("statistikk"), {});
    if (!svar.ok) return igjen(svar.kode);
  }
  return ferdig("beregnet");
};

const MAKS_RUNDER = 50;

const frister: Handterer = async () => {
  for (let runde = 0; runde < MAKS_RUNDER; runde++) {
    const svar = await warnFrister(som("frister"), {});
    if (!svar.ok) return igjen(svar.kode);
    if (svar.value.antall === 0) return ferdig("varslet");
  }
  return igjen("frister.flere");
};

/** A draft that was sent or written in since it was listed refuses for itself, and is left alone. */
const rydd: Handterer = async () => {
  const sesjoner = await ryddSesjoner(som("rydd"), {});
  if (!sesjoner.ok) return igjen(sesjoner.kode);
  const utkast = await listUtlopteUtkast(som("rydd"), {});
  if (!utkast.ok) return igjen(utkast.kode);
  if (utkast.value.forMange) return stoppet("rydd.forMange");
  for (const soknadId of utkast.value.ider) await deleteUtkast(som("rydd"), { soknadId });
  const varslet = await warnSletting(som("rydd"), {});
  const filer = await ryddVedlegg(som("rydd"), {});
  if (!filer.ok) return igjen(filer.kode);
  return varslet.ok ? ferdig("ryddet") : igjen(varslet.kode);
};

/** Until nothing is left: what was done stays done when a run is cut, and the next goes on. */
const nokler: Handterer = async () => {
  let etter: Partial<Record<"sak" | "person" | "bilde" | "leie", string | undefined>> = {};
  let pakket = 0;
  for (;;) {
    const svar = await rewrapNokler(som("nokkelbytte"), { etter });
    if (!svar.ok) return igjen(svar.kode);
    if (svar.value.antall === 0) break;
    etter = svar.value.etter;
    pakket += svar.value.antall;
    logg.info({ kode: "nokler.pakketOm", antall: pakket }, "nøkler pakkes om");
  }
  return ferdig(pakket > 0 ? "pakketOm" : "ingenting");
};

export const driftsjobber = { statistikk, frister, rydd, nokler };
