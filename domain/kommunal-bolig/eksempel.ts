import type { RaSvar } from "../kernel/felt.ts";

/** One complete application as typed: two adults and two children whose lease ends. Invented. */
export const kommunalBoligEksempel: RaSvar = {
  samliv: "partner",
  andreVoksne: "0",
  harBarn: "ja",
  barn: [
    { alder: "4", delingsgrad: "100" },
    { alder: "7", delingsgrad: "100" },
  ],
  boform: "leierPrivat",
  boutgiftIDagMnd: "15 000",
  boddSiden: "1.3.2023",
  iAsker: "ja",
  askerSiden: "01.08.2019",
  maFlytte: "utloper",
  maFlytteDato: "31.01.2027",
  boligproblemer: ["trangt", "usikkertLeieforhold"],
  boligproblemTekst: "Vi bor fire i ett soverom.",
  bemanningsbehov: "uten",
  tilgjengelighet: ["ingen"],
  dyr: "nei",
  utrygg: "nei",
  utskrives: "nei",
  behovTekst: "Vi finner ikke en bolig vi har råd til før kontrakten går ut.",
  provd: ["privatLeie", "bostotte"],
  inntektHusstandMnd: "31 000",
  onskerHjelp: "ja",
  opphold: "permanent",
};
