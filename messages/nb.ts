import avsluttet from "./nb/avsluttet.json" with { type: "json" };
import beregning from "./nb/beregning.json" with { type: "json" };
import boligregister from "./nb/boligregister.json" with { type: "json" };
import brev from "./nb/brev.json" with { type: "json" };
import brevBolig from "./nb/brev-bolig.json" with { type: "json" };
import brevLeie from "./nb/brev-leie.json" with { type: "json" };
import brevTilbud from "./nb/brev-tilbud.json" with { type: "json" };
import brevVedtak from "./nb/brev-vedtak.json" with { type: "json" };
import brevVenteliste from "./nb/brev-venteliste.json" with { type: "json" };
import dorer from "./nb/dorer.json" with { type: "json" };
import drift from "./nb/drift.json" with { type: "json" };
import feil from "./nb/feil.json" with { type: "json" };
import feilside from "./nb/feilside.json" with { type: "json" };
import felles from "./nb/felles.json" with { type: "json" };
import feltfeil from "./nb/feltfeil.json" with { type: "json" };
import fjerning from "./nb/fjerning.json" with { type: "json" };
import forside from "./nb/forside.json" with { type: "json" };
import fullmakt from "./nb/fullmakt.json" with { type: "json" };
import innlogging from "./nb/innlogging.json" with { type: "json" };
import kalkulator from "./nb/kalkulator.json" with { type: "json" };
import kanJegSoke from "./nb/kan-jeg-soke.json" with { type: "json" };
import klage from "./nb/klage.json" with { type: "json" };
import kommunalBolig from "./nb/kommunal-bolig.json" with { type: "json" };
import kommunalBoligInfo from "./nb/kommunal-bolig-info.json" with { type: "json" };
import kommunalBoligSak from "./nb/kommunal-bolig-sak.json" with { type: "json" };
import leie from "./nb/leie.json" with { type: "json" };
import leieforhold from "./nb/leieforhold.json" with { type: "json" };
import minPlass from "./nb/min-plass.json" with { type: "json" };
import minSide from "./nb/min-side.json" with { type: "json" };
import omsorgsbolig from "./nb/omsorgsbolig.json" with { type: "json" };
import omsorgsboligInfo from "./nb/omsorgsbolig-info.json" with { type: "json" };
import omsorgsboligSak from "./nb/omsorgsbolig-sak.json" with { type: "json" };
import oppbevaring from "./nb/oppbevaring.json" with { type: "json" };
import personvern from "./nb/personvern.json" with { type: "json" };
import rapporter from "./nb/rapporter.json" with { type: "json" };
import regler from "./nb/regler.json" with { type: "json" };
import saksbehandling from "./nb/saksbehandling.json" with { type: "json" };
import saksbehandlingAndre from "./nb/saksbehandling-andre.json" with { type: "json" };
import saksbehandlingKo from "./nb/saksbehandling-ko.json" with { type: "json" };
import saksbehandlingLeie from "./nb/saksbehandling-leie.json" with { type: "json" };
import saksbehandlingSak from "./nb/saksbehandling-sak.json" with { type: "json" };
import saksbehandlingTilbud from "./nb/saksbehandling-tilbud.json" with { type: "json" };
import saksbehandlingVedtak from "./nb/saksbehandling-vedtak.json" with { type: "json" };
import saksbehandlingVurdering from "./nb/saksbehandling-vurdering.json" with { type: "json" };
import skjema from "./nb/skjema.json" with { type: "json" };
import soknad from "./nb/soknad.json" with { type: "json" };
import startlan from "./nb/startlan.json" with { type: "json" };
import startlanInfo from "./nb/startlan-info.json" with { type: "json" };
import startlanSak from "./nb/startlan-sak.json" with { type: "json" };
import tilbakemelding from "./nb/tilbakemelding.json" with { type: "json" };
import tilbud from "./nb/tilbud.json" with { type: "json" };
import tildeling from "./nb/tildeling.json" with { type: "json" };
import tilgjengelighet from "./nb/tilgjengelighet.json" with { type: "json" };
import veileder from "./nb/veileder.json" with { type: "json" };
import ventelisteAnsatt from "./nb/venteliste-ansatt.json" with { type: "json" };

/** Every namespace of bokmål, the source language: one line per file, in alphabetical order, named as its file. */
export const nb = {
  avsluttet,
  beregning,
  boligregister,
  brev,
  "brev-bolig": brevBolig,
  "brev-tilbud": brevTilbud,
  "brev-leie": brevLeie,
  "brev-vedtak": brevVedtak,
  "brev-venteliste": brevVenteliste,
  dorer,
  drift,
  feil,
  feilside,
  felles,
  feltfeil,
  fjerning,
  forside,
  kalkulator,
  "kan-jeg-soke": kanJegSoke,
  klage,
  "kommunal-bolig": kommunalBolig,
  "kommunal-bolig-info": kommunalBoligInfo,
  "kommunal-bolig-sak": kommunalBoligSak,
  fullmakt,
  omsorgsbolig,
  "omsorgsbolig-info": omsorgsboligInfo,
  "omsorgsbolig-sak": omsorgsboligSak,
  leie,
  "min-plass": minPlass,
  leieforhold,
  "min-side": minSide,
  innlogging,
  oppbevaring,
  personvern,
  rapporter,
  regler,
  saksbehandling,
  "saksbehandling-andre": saksbehandlingAndre,
  "saksbehandling-ko": saksbehandlingKo,
  "saksbehandling-leie": saksbehandlingLeie,
  "saksbehandling-sak": saksbehandlingSak,
  "saksbehandling-tilbud": saksbehandlingTilbud,
  "saksbehandling-vedtak": saksbehandlingVedtak,
  "saksbehandling-vurdering": saksbehandlingVurdering,
  skjema,
  soknad,
  startlan,
  "startlan-info": startlanInfo,
  "startlan-sak": startlanSak,
  tilbakemelding,
  tilbud,
  tildeling,
  tilgjengelighet,
  veileder,
  "venteliste-ansatt": ventelisteAnsatt,
};
