import type { Grunn, Tjeneste } from "../kernel/tjeneste.ts";
import { kommunalBoligBrev } from "./brev.ts";
import { dokumenttyper, kommunalBoligDokumenter } from "./dokumenter.ts";
import { kommunalBoligEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type KommunalBoligGrunnlag } from "./grunnlag.ts";
import { plassAv } from "./plass.ts";
import { foreslattBand, hvaOm, prioritetsfaktorer } from "./prioritet.ts";
import { regler2015 } from "./regler/2015-01-01.ts";
import { klageinstanser, satt } from "./satser.ts";
import { kommunalBoligSteg } from "./soknad.ts";
import { soveromFor } from "./soverom.ts";
import { kommunalBoligMangler, kommunalBoligTillegg } from "./tillegg.ts";

const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer) § 3";

/** The grounds are our reading of the law and of local rules; no lawyer has confirmed that the paragraphs carry them. */
const egenLesning = (kode: string, hjemmel: string): Grunn => ({
  kode,
  hjemmel,
  kilde: `${hjemmel.replace(/ §.*/, "")}, vår lesning`,
  status: "ubekreftet",
});

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
  prioritet: (g) => {
    const faktorer = prioritetsfaktorer(g);
    return [
      `band.${foreslattBand(faktorer)}`,
      ...faktorer.filter((f) => f.svar !== "nei").map((f) => `${f.svar}.${f.kode}`),
      ...hvaOm(g).map((e) => `hvaOm.${e.kode}.${e.til}`),
    ];
  },
  utfall: ["godkjent_venteliste", "direkte_tildelt", "avslatt_bolig", "avvist"],
  tillegg: kommunalBoligTillegg,
  mangler: kommunalBoligMangler,
  plass: plassAv,
  vedtaksbrev: kommunalBoligBrev,
  klageinstans: (dag) => satt(klageinstanser, dag).kode,
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
