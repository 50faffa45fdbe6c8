import type { Tjeneste } from "../kernel/tjeneste.ts";
import { utfall, utfallene } from "../vedtak/utfall.ts";
import { dokumenttyper, startlanDokumenter } from "./dokumenter.ts";
import { startlanEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type StartlanGrunnlag } from "./grunnlag.ts";
import { startlanRegelsett } from "./regelsett.ts";
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
  utfall: utfall.map((kode) => ({ kode, ...utfallene[kode] })),
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
