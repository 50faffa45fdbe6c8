import type { Grunn, Tjeneste } from "../kernel/tjeneste.ts";
import { boligbrev } from "../venteliste/boligbrev.ts";
import { boligmangler, boligtillegg } from "../venteliste/boligtillegg.ts";
import { foreslattBand, type Prioritering, prioritetskoder } from "../venteliste/prioritet.ts";
import { dokumenttyper, kommunalBoligDokumenter } from "./dokumenter.ts";
import { kommunalBoligEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type KommunalBoligGrunnlag } from "./grunnlag.ts";
import { prioritetsendringer, prioritetsfaktorer } from "./prioritet.ts";
import { regler2015 } from "./regler/2015-01-01.ts";
import { klageinstanser, satt } from "./satser.ts";
import { kommunalBoligSteg } from "./soknad.ts";
import { soveromFor } from "./soverom.ts";

const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer) § 3";

/** The grounds are our reading of the law and of local rules; no lawyer has confirmed that the paragraphs carry them. */
const egenLesning = (kode: string, hjemmel: string): Grunn => ({
  kode,
  hjemmel,
  kilde: `${hjemmel.replace(/ §.*/, "")}, vår lesning`,
  status: "ubekreftet",
});

const prioritering: Prioritering<KommunalBoligGrunnlag> = {
  faktorer: prioritetsfaktorer,
  endringer: prioritetsendringer,
};

/** Kommunal bolig, as the engine runs it. */
export const kommunalBolig: Tjeneste<KommunalBoligGrunnlag> = {
  id: "kommunal-bolig",
  skjemaversjon: 1,
  steg: kommunalBoligSteg,
  oppgrader: (svar) => svar,
  dokumenttyper,
  dokumenter: kommunalBoligDokumenter,
  grunnlag: grunnlagAvSvar,
  regelsett: [regler2015],
  faktaAv: (g) => ({ barn: g.barn.length, soverom: soveromFor(g).soverom, band: foreslattBand(prioritetsfaktorer(g)) }),
  stabile: ({ dag: _dag, botidManeder: _botid, alder: _alder, ...mer }) => mer,
  harBarn: (g) => g.barn.length > 0,
  prioritet: (g) => prioritetskoder(prioritering, g),
  utfall: ["godkjent_venteliste", "direkte_tildelt", "avslatt_bolig", "avvist"],
  tillegg: boligtillegg,
  mangler: boligmangler,
  venteliste: prioritering,
  vedtaksbrev: boligbrev("kommunal-bolig"),
  klageinstans: (dag) => satt(klageinstanser, dag).kode,
  klagedeler: (dag) => {
    const { tildeling, hjelp } = satt(klageinstanser, dag);
    return [
      { del: "tildeling", instans: tildeling },
      { del: "hjelp", instans: hjelp },
    ];
  },
  avslagsgrunner: [
    egenLesning("kanSelv", "boligsosial lov § 4"),
    egenLesning("harEgnetBolig", "boligsosial lov § 4"),
    egenLesning("botid", LOKAL),
    egenLesning("alder", LOKAL),
    egenLesning("dokumentasjon", "forvaltningsloven § 17"),
  ],
  avvisningsgrunner: [
    egenLesning("annenKommune", "boligsosial lov § 3"),
    egenLesning("ikkeOmfattet", "boligsosial lov § 2"),
    egenLesning("manglerFullmakt", "forvaltningsloven § 12"),
  ],
  enhet: "bolig",
  eksempel: kommunalBoligEksempel,
};
