import { ask, assess, deadline, decide, note, propose, reckon, take, talk } from "../akter.ts";
import { answers, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

/** Struggles with papers; the deadline has passed again, and somebody should call her. */
export const ragnhild: Fortelling = {
  nummer: "10837911414",
  navn: "Ragnhild Eide",
  om: "trebarnsmor som trenger hjelp med papirene",
  adresse: "Eksempelveien 77, 3481 Tofte",
  epost: "ragnhild.eide@example.no",
  mobil: "68 05 20 36",
  saker: [
    {
      sendt: 290,
      svar: (d) =>
        answers({
          ...kids(["4", "100"], ["7", "100"], ["12", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "16 200",
          boddSiden: d.for(300),
          askerSiden: d.for(300),
          boligproblemer: ["utrygt", "dyrt"],
          boligproblemTekst: "Han vet hvor vi bor. Jeg har skiftet lås to ganger.",
          formal: "kjop",
          soverom: "4",
          behovTekst: "Vi trenger et sted vi kan være i fred.",
          inntekter: [income("overgangsstonad", "21 100", { slutt: d.om(330) }), income("barnetrygd", "8 300")],
          bruttoAr: "290 000",
          ...owes(debt("inkasso", "38 000", "1 200")),
          egenkapital: "0",
          sparerMnd: "0",
          sparehinder: ["forsorger", "lavInntekt", "uforutsett"],
          bankSvar: "vetIkke",
        }),
      harIkke: {
        skattemelding: "Jeg kommer ikke inn på Altinn.",
        gjeldsoversikt: "Det er så mange brev.",
        navVedtak: "Ligger i en eske.",
      },
      akter: [
        take(2, "sunniva"),
        note(
          3,
          "Ringt samme dag om trygghet. Familievernet og krisesenteret er koblet på. Ikke skriv ny adresse i brev.",
        ),
        ask(5, ["navVedtak", "gjeldsoversikt"], "Du kan komme hit, så henter vi papirene sammen."),
        deadline(27),
        reckon(30),
        assess(
          31,
          {
            bankForst: ["ikkeOppfylt", "Ikke mulig å vurdere uten opplysninger om gjeld og inntekt."],
            unntakA: ["oppfylt", "Tre barn og en utrygg situasjon."],
          },
          "Barna er utsatt. De får hjelp gjennom andre tjenester, og kommunal bolig er tilbudt.",
        ),
        propose(32, {
          utfall: "avslatt",
          grunner: ["dokumentasjon", "betjeningsevne"],
          hensyn:
            "Overgangsstønaden tar slutt, og vi har ikke fått vite hva gjelden er. Det er ikke rom for et lån nå.",
          barnetsBeste: "Barna trenger trygghet raskt. Derfor har vi gitt saken videre til kommunal bolig samme dag.",
          veienVidere:
            "Du har fått time hos Boligkontoret. Vi går gjennom gjelden sammen, og du kan søke igjen når du vet hva du skal leve av.",
        }),
        decide(34, "berit"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 50,
      svar: (d) =>
        answers({
          ...kids(["4", "100"], ["7", "100"], ["12", "100"]),
          boform: "leierKommunal",
          boutgiftIDagMnd: "11 400",
          boddSiden: d.for(170),
          askerSiden: d.for(540),
          boligproblemer: ["trangt"],
          formal: "kjop",
          laneonske: "1 700 000",
          soverom: "3",
          behovTekst:
            "Vi bor trygt nå, i kommunal bolig. Jeg har fått jobb på sykehjemmet og vil ta over leiligheten om jeg kan.",
          inntekter: [income("lonn", "31 900"), income("barnetrygd", "8 300")],
          bruttoAr: "471 000",
          ...owes(debt("inkasso", "21 000", "1 200")),
          egenkapital: "6 000",
          sparerMnd: "500",
          sparehinder: ["forsorger", "gjeld"],
          bankSvar: "avslag",
          bankDato: d.for(9),
        }),
      harIkke: { gjeldsoversikt: "Jeg venter på svar fra namsmannen." },
      akter: [
        take(1, "salim"),
        ask(
          4,
          ["gjeldsoversikt", "banksvar"],
          "Vi trenger oversikten fra namsmannen. Banksvaret er skåret av nederst, ta et nytt bilde.",
        ),
        note(38, "Fristen er ute. Ikke avgjør uten å ha snakket med henne. Prøvd på telefon to ganger."),
      ],
      ende: "venter_dokumentasjon",
    },
  ],
};

/** Refused for a home that was too dear; now he waits for a statement from his employer. */
export const omar: Fortelling = {
  nummer: "15878049613",
  navn: "Omar Farah",
  om: "vaktmester som vil samle familien under ett tak",
  adresse: "Liksomveien 9, 1389 Heggedal",
  epost: "omar.farah@example.no",
  mobil: "68 05 20 37",
  saker: [
    {
      sendt: 258,
      svar: (d) =>
        answers({
          samliv: "partner",
          andreVoksne: "1",
          forsorgerVoksne: "1",
          ...kids(["10", "100"], ["13", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "17 900",
          boddSiden: d.for(2100),
          askerSiden: d.for(6100),
          boligproblemer: ["trangt"],
          formal: "kjop",
          soverom: "4",
          opphold: "permanent",
          behovTekst: "Mor bor hos oss og kan ikke gå i trapper. Vi har funnet et hus på ett plan.",
          inntekter: [
            income("lonn", "34 600", { hvem: "jeg" }),
            income("lonn", "22 300", { hvem: "partner" }),
            income("barnetrygd", "4 024", { hvem: "partner" }),
          ],
          bruttoAr: "812 000",
          egenkapital: "140 000",
          sparerMnd: "2 000",
          sparehinder: ["forsorger", "hoyHusleie"],
          bankSvar: "avslag",
          bankDato: d.for(17),
          harBolig: "ja",
          boligAdresse: "Liksomveien 200",
          boligType: "enebolig",
          boligRom: "4",
          boligPris: "5 900 000",
          kommunaleAvgifterMnd: "1 500",
        }),
      akter: [
        take(5, "salim"),
        talk(11, "Omar og Hodan Farah"),
        reckon(12),
        assess(
          13,
          {
            langvarig: ["oppfylt", "Egenkapital og gjeldsgrad stopper lån i bank."],
            unntakA: ["oppfylt", "Barn og en eldre med nedsatt funksjon."],
            sokere: ["oppfylt", "Begge signerer."],
            noktern: ["ikkeOppfylt", "Enebolig til 5,9 millioner er ikke nøkternt for ordningen."],
          },
          "Barna bor trangt, men en mindre bolig på ett plan dekker også behovet.",
        ),
        propose(14, {
          utfall: "avslatt",
          grunner: ["boligen", "betjeningsevne"],
          hensyn: "Huset er dyrere enn det inntekten bærer, også over 50 år.",
          barnetsBeste: "Barna trenger hvert sitt rom. Det finnes leiligheter på ett plan til lavere pris.",
          veienVidere:
            "Se etter leilighet med heis. Bolighjelpen kan bli med på visning. Søk igjen med en rimeligere bolig eller uten bolig.",
        }),
        decide(18, "berit"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 28,
      svar: (d) =>
        answers({
          samliv: "partner",
          andreVoksne: "1",
          forsorgerVoksne: "1",
          ...kids(["11", "100"], ["14", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "18 600",
          boddSiden: d.for(2330),
          askerSiden: d.for(6330),
          boligproblemer: ["trangt", "uegnet"],
          formal: "kjop",
          laneonske: "2 600 000",
          soverom: "4",
          opphold: "permanent",
          behovTekst:
            "Vi fulgte rådet og ser etter leilighet med heis. Mor har fått dårligere hofte, så det haster mer.",
          saerligeBehov: "ja",
          saerligeBehovTekst: "Mor kommer seg ikke ut uten å bli båret. Vi bor i tredje etasje uten heis.",
          inntekter: [
            income("lonn", "36 100", { hvem: "jeg" }),
            income("lonn", "28 700", { hvem: "partner" }),
            income("barnetrygd", "4 024", { hvem: "partner" }),
          ],
          bruttoAr: "921 000",
          egenkapital: "171 000",
          sparerMnd: "3 000",
          sparehinder: ["forsorger", "hoyHusleie"],
          bankSvar: "avslag",
          bankDato: d.for(5),
        }),
      harIkke: { arbeidskontrakt: "Kona mi har fått ny stilling, kontrakten er ikke signert ennå." },
      akter: [
        take(1, "sunniva"),
        ask(6, ["arbeidskontrakt"], "Vi trenger kontrakten til Hodan for å vite om stillingen er fast."),
        note(12, "Hodan ringte: HR sender i løpet av uka."),
      ],
      ende: "venter_dokumentasjon",
    },
  ],
};
