import type { Tjeneste } from "../kernel/tjeneste.ts";
import { kommunalBoligBrev } from "./brev.ts";
import { dokumenttyper, kommunalBoligDokumenter } from "./dokumenter.ts";
import { kommunalBoligEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type KommunalBoligGrunnlag } from "./grunnlag.ts";
import { foreslattBand, hvaOm, prioritetsfaktorer } from "./prioritet.ts";
import { regler2015 } from "./regler/2015-01-01.ts";
import { klageinstanser, satt } from "./satser.ts";
import { kommunalBoligSteg } from "./soknad.ts";
import { soveromFor } from "./soverom.ts";
import { kommunalBoligMangler, kommunalBoligTillegg } from "./tillegg.ts";

const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer) § 3";

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
  vedtaksbrev: kommunalBoligBrev,
  klageinstans: (dag) => satt(klageinstanser, dag).kode,
  avslagsgrunner: [
    { kode: "kanSelv", hjemmel: "boligsosial lov § 4" },
    { kode: "harEgnetBolig", hjemmel: "boligsosial lov § 4" },
    { kode: "botid", hjemmel: LOKAL },
    { kode: "alder", hjemmel: LOKAL },
    { kode: "dokumentasjon", hjemmel: "forvaltningsloven § 17" },
  ],
  avvisningsgrunner: [
    { kode: "annenKommune", hjemmel: "boligsosial lov § 3" },
    { kode: "ikkeOmfattet", hjemmel: "boligsosial lov § 2" },
    { kode: "manglerFullmakt", hjemmel: "forvaltningsloven § 12" },
  ],
  enhet: "bolig",
  eksempel: kommunalBoligEksempel,
};
