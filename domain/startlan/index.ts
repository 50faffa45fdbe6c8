import type { Tjeneste } from "../kernel/tjeneste.ts";
import { klageinstans } from "../vedtak/lovversjon.ts";
import { manglerForInnstilling } from "../vedtak/mangler.ts";
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
  avslagsgrunner: [
    { kode: "bankKan", hjemmel: "forskrift om lån fra Husbanken § 5-4" },
    { kode: "ikkeLangvarig", hjemmel: "forskrift om lån fra Husbanken § 5-4" },
    { kode: "sparing", hjemmel: "forskrift om lån fra Husbanken § 5-4" },
    { kode: "betjeningsevne", hjemmel: "forskrift om lån fra Husbanken § 5-4" },
    { kode: "boligen", hjemmel: "forskrift om lån fra Husbanken § 5-3" },
    { kode: "refinansiering", hjemmel: "forskrift om lån fra Husbanken § 5-3" },
    { kode: "opphold", hjemmel: "forskrift om lån fra Husbanken § 5-2" },
    { kode: "botid", hjemmel: "forskrift om lån fra Husbanken § 5-2" },
    { kode: "dokumentasjon", hjemmel: "forskrift om lån fra Husbanken § 5-2" },
    { kode: "gjeld", hjemmel: "forskrift om lån fra Husbanken § 5-4" },
  ],
  avvisningsgrunner: [
    { kode: "annenKommune", hjemmel: "forvaltningsloven § 11" },
    { kode: "manglerFullmakt", hjemmel: "forvaltningsloven § 12" },
    { kode: "kanIkkeBindeSeg", hjemmel: "vergemålsloven § 9" },
    { kode: "ingentingAAvgjore", hjemmel: "forvaltningsloven § 2" },
  ],
  enhet: "startlan",
  eksempel: startlanEksempel,
};
