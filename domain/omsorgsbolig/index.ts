import type { Grunn, Tjeneste } from "../kernel/tjeneste.ts";
import { boligbrev } from "../venteliste/boligbrev.ts";
import { boligmangler, boligtillegg } from "../venteliste/boligtillegg.ts";
import { foreslattBand, type Prioritering, prioritetskoder } from "../venteliste/prioritet.ts";
import { grunnlagAvSvar, type OmsorgsboligGrunnlag } from "./grunnlag.ts";
import { prioritetsendringer, prioritetsfaktorer } from "./prioritet.ts";
import { regler2026 } from "./regler/2026-01-01.ts";
import { dokumenttyper, omsorgsboligDokumenter, omsorgsboligEksempel, omsorgsboligSteg } from "./soknad.ts";

const LOKAL = "Askers retningslinjer for omsorgsbolig (standardverdi som må godkjennes) § 2";

/** The grounds are our reading of the law and of rules that are not confirmed; no lawyer has read them. */
const egenLesning = (kode: string, hjemmel: string): Grunn => ({
  kode,
  hjemmel,
  kilde: `${hjemmel.replace(/ §.*/, "")}, vår lesning`,
  status: "ubekreftet",
});

const prioritering: Prioritering<OmsorgsboligGrunnlag> = {
  faktorer: prioritetsfaktorer,
  endringer: prioritetsendringer,
};

/** Omsorgsbolig (`domain.md` §3.7): the third service, made as `docs/ny-tjeneste.md` says. */
export const omsorgsbolig: Tjeneste<OmsorgsboligGrunnlag> = {
  id: "omsorgsbolig",
  skjemaversjon: 1,
  steg: omsorgsboligSteg,
  oppgrader: (svar) => svar,
  dokumenttyper,
  dokumenter: omsorgsboligDokumenter,
  grunnlag: grunnlagAvSvar,
  regelsett: [regler2026],
  faktaAv: (g) => ({ venterHvor: g.venterHvor, band: foreslattBand(prioritetsfaktorer(g)) }),
  stabile: ({ dag: _dag, botidManeder: _botid, alder: _alder, ...mer }) => mer,
  harBarn: () => false,
  prioritet: (g) => prioritetskoder(prioritering, g),
  utfall: ["godkjent_venteliste", "direkte_tildelt", "avslatt_bolig", "avvist"],
  tillegg: boligtillegg,
  mangler: boligmangler,
  venteliste: prioritering,
  vedtaksbrev: boligbrev("omsorgsbolig"),
  // One body hears both parts (`domain.md` §3.7); not confirmed.
  klageinstans: () => "statsforvalteren",
  avslagsgrunner: [
    egenLesning("hjelpHjemme", LOKAL),
    egenLesning("annenBolig", LOKAL),
    egenLesning("dokumentasjon", "forvaltningsloven § 17"),
  ],
  avvisningsgrunner: [
    egenLesning("annenKommune", "boligsosial lov § 3"),
    egenLesning("manglerFullmakt", "forvaltningsloven § 12"),
  ],
  enhet: "bolig",
  eksempel: omsorgsboligEksempel,
};
