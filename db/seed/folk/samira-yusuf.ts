import {
  assess,
  bevisvilkar,
  credit,
  decide,
  fact,
  interim,
  move,
  note,
  propose,
  reckon,
  returned,
  take,
  talk,
} from "../akter.ts";
import { answers, type Dager, type Fortelling, income, kids } from "../fortelling.ts";

const familien = (d: Dager) =>
  answers({
    samliv: "partner",
    ...kids(["3", "100"], ["6", "100"], ["10", "100"]),
    boform: "leierPrivat",
    boutgiftIDagMnd: "16 500",
    boddSiden: d.for(1500),
    askerSiden: d.for(2600),
    boligproblemer: ["trangt", "darligStandard"],
    boligproblemTekst: "Fem personer på 54 kvadratmeter. Det er mugg på barnerommet, og eieren gjør ikke noe med det.",
    formal: "kjop",
    soverom: "3",
    opphold: "permanent",
    egenkapital: "95 000",
    sparerMnd: "2 000",
    sparehinder: ["forsorger", "hoyHusleie"],
    bankSvar: "avslag",
    bankDato: d.for(16),
  });

/** Got a certificate, lost nine rounds of bidding, let it run out, and applied again. */
export const samira: Fortelling = {
  nummer: "23839135025",
  navn: "Samira Yusuf",
  om: "renholder med mann og tre barn, tapte ni budrunder og søker på nytt",
  adresse: "Prøvestien 22, 3440 Røyken",
  epost: "samira.yusuf@example.no",
  mobil: "68 05 20 13",
  saker: [
    {
      sendt: 360,
      svar: (d) => ({
        ...familien(d),
        laneonske: "2 700 000",
        behovTekst: "Vi er fem i en toroms. Eldstejenta gjør lekser på badet fordi det er det eneste stedet med ro.",
        inntekter: [
          income("lonn", "29 800", { hvem: "jeg" }),
          income("lonn", "31 200", { hvem: "partner" }),
          income("barnetrygd", "6 036", { hvem: "jeg" }),
        ],
        bruttoAr: "905 000",
        barnehageMnd: "1 200",
      }),
      akter: [
        take(5, "sunniva"),
        talk(
          14,
          "Samira Yusuf og Abdi Yusuf, med telefontolk",
          "Tolk på somali. Begge forstår ansvaret for restgjeld.",
        ),
        credit(15),
        reckon(16),
        assess(
          17,
          {
            langvarig: ["oppfylt", "To lave, faste lønninger og tre barn."],
            unntakA: ["oppfylt", "Tre barn i en fuktig toroms."],
            boligen: ["oppfylt", "Finansieringsbevis. Boligen godkjennes før bud."],
            sokere: ["oppfylt", "Mannen signerer lånet sammen med henne."],
          },
          "Barna trenger plass til søvn og lekser, og et hjem uten mugg.",
        ),
        propose(18, {
          utfall: "innvilget_bevis",
          belop: 2_700_000,
          vilkar: bevisvilkar,
          hensyn: "Dere bor svært trangt, og leien er høy. To faste inntekter bærer et lån på 2,7 millioner kroner.",
          barnetsBeste: "Tre barn deler ett soverom med mugg. Det veier tungt.",
        }),
        decide(22, "bjorn"),
        move(203, "utlop"),
      ],
      ende: "utlopt",
    },
    {
      sendt: 44,
      svar: (d) => ({
        ...familien(d),
        laneonske: "2 950 000",
        behovTekst:
          "Beviset gikk ut før vi vant en budrunde. Vi var med på ni. Nå har mannen min fått fast jobb på lageret, og vi prøver igjen.",
        inntekter: [
          income("lonn", "30 900", { hvem: "jeg" }),
          income("lonn", "35 400", { hvem: "partner" }),
          income("barnetrygd", "6 036", { hvem: "jeg" }),
        ],
        bruttoAr: "985 000",
        barnehageMnd: "1 200",
      }),
      akter: [
        take(4, "sunniva"),
        note(
          10,
          "De var på visning på alle ni, men hadde ikke finansiering som rakk til takst. Vurder hva som er realistisk pris for treroms i Røyken.",
        ),
        fact(12, "boutgiftIDagMnd", "17 200", "dokument", "Husleiekontrakten: leien har gått opp."),
        talk(17, "Samira Yusuf og Abdi Yusuf, med telefontolk"),
        credit(18),
        reckon(19),
        assess(
          20,
          {
            langvarig: ["oppfylt", "Fast inntekt, men gjeldsgraden stopper lån i bank."],
            unntakA: ["oppfylt", "Boforholdene er uendret siden forrige vedtak."],
            boligen: ["oppfylt", "Boligen godkjennes før bud."],
            sokere: ["oppfylt", "Begge signerer."],
          },
          "Situasjonen for barna er den samme som i fjor.",
        ),
        propose(24, {
          utfall: "innvilget_bevis",
          belop: 2_950_000,
          vilkar: bevisvilkar,
          hensyn: "Inntekten har økt siden forrige bevis, og behovet er det samme.",
          barnetsBeste: "Barna har nå bodd trangt i over fire år.",
        }),
        returned(27, "berit", "Det mangler ny lønnsslipp fra mannens nye jobb. Er prøvetiden over?"),
        interim(29, 21, "Vi venter på svar fra arbeidsgiveren til mannen din om prøvetiden."),
        note(30, "Ringt arbeidsgiver. HR svarer neste uke."),
      ],
      ende: "under_behandling",
    },
  ],
};
