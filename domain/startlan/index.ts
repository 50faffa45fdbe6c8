import type { Tjeneste } from "../kernel/tjeneste.ts";
import { klageinstans } from "../vedtak/lovversjon.ts";
import { manglerForInnstilling } from "../vedtak/mangler.ts";
import { startlanAvslagsgrunner, startlanAvvisningsgrunner } from "./avslagsgrunner.ts";
import { dokumenttyper, startlanDokumenter } from "./dokumenter.ts";
import { startlanEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type StartlanGrunnlag } from "./grunnlag.ts";
import { startlanRegelsett } from "./regelsett.ts";
import { prioritet } from "./regler/2026-01-01.ts";
import { startlanSteg } from "./soknad.ts";

/** Startlån, as the engine runs it. */
export const startlan: Tjeneste<StartlanGrunnlag> = {
  id: "startlan",
  skjemaversjon: 1,
  steg: startlanSteg,
  oppgrader: (svar) => svar,
  dokumenttyper,
  dokumenter: startlanDokumenter,
  grunnlag: grunnlagAvSvar,
  regelsett: startlanRegelsett,
  faktaAv: (g) => ({
    voksne: g.voksne.length,
    barn: g.barn.length,
    inntektMnd: g.inntekter.reduce((sum, rad) => sum + rad.nettoMnd, 0),
    gjeld: g.gjeld.reduce((sum, rad) => sum + rad.saldo, 0),
    egenkapital: g.egenkapital,
  }),
  // Age and months of residence grow every day; they would make every assessment old the next morning.
  stabile: ({ dag: _dag, botidManeder: _botid, alder: _alder, voksne, ...mer }) => ({ ...mer, voksne: voksne.length }),
  harBarn: (g) => g.barn.length > 0,
  prioritet,
  beregning: "lan",
  utfall: ["innvilget_bevis", "innvilget_tilsagn", "delvis_bevis", "delvis_tilsagn", "avslatt", "avvist"],
  tillegg: {},
  mangler: manglerForInnstilling,
  klageinstans,
  avslagsgrunner: startlanAvslagsgrunner,
  avvisningsgrunner: startlanAvvisningsgrunner,
  enhet: "startlan",
  eksempel: startlanEksempel,
};
