import { assess, complain, decide, look, note, propose, reckon, take } from "../akter.ts";
import { answers, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

/** Was in hospital when the deadline passed, and complained late. */
export const ali: Fortelling = {
  nummer: "17888207813",
  navn: "Ali Rezai",
  om: "lagerarbeider som klaget etter fristen fordi han lå på sykehus",
  adresse: "Oppdiktlia 5, 3482 Tofte",
  epost: "ali.rezai@example.no",
  mobil: "68 05 20 26",
  saker: [
    {
      sendt: 133,
      svar: (d) =>
        answers({
          ...kids(["12", "50"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "12 700",
          boddSiden: d.for(420),
          askerSiden: d.for(3900),
          boligproblemer: ["darligStandard"],
          boligproblemTekst: "Kjellerleilighet, kaldt og fuktig. Datteren min fryser når hun er her.",
          formal: "kjop",
          laneonske: "2 450 000",
          soverom: "2",
          opphold: "permanent",
          behovTekst: "Jeg vil ha et sted der datteren min har lyst til å være, ikke bare må være.",
          inntekter: [income("lonn", "27 900"), income("barnetrygd", "1 006")],
          bruttoAr: "412 000",
          ...owes(debt("forbrukslan", "96 000", "3 300")),
          bidragBetaltMnd: "1 900",
          egenkapital: "22 000",
          sparerMnd: "0",
          sparehinder: ["gjeld", "lavInntekt"],
          bankSvar: "avslag",
          bankDato: d.for(30),
        }),
      akter: [
        take(6, "sunniva"),
        reckon(19),
        note(20, "Snakket med Ali om gjeldsrådgivning. Han tar kontakt selv."),
        assess(
          21,
          { langvarig: ["oppfylt", "Lav inntekt og gjeld."], unntakA: ["oppfylt", "Barn i fuktig bolig halve tiden."] },
          "Datteren har en dårlig bolig hos faren. Hun bor trygt hos moren den andre halvdelen.",
        ),
        propose(22, {
          utfall: "avslatt",
          grunner: ["betjeningsevne"],
          hensyn:
            "Etter bidrag og forbrukslån er det for lite igjen til renter og avdrag på et lån som rekker til en toroms.",
          barnetsBeste:
            "Vi ser at datteren din trenger et bedre sted. Et lån du ikke klarer, gjør ikke situasjonen hennes tryggere.",
          veienVidere:
            "Vi kan hjelpe deg med å kreve at utleier utbedrer, og med bostøtte. Når forbrukslånet er betalt, kan du søke igjen.",
        }),
        decide(27, "bjorn"),
        complain(
          78,
          ["betjeningsevne"],
          "Dere har regnet med at jeg betaler bidrag hele året. Fra januar er det delt fast bosted, og da faller bidraget bort.",
          "Jeg lå på sykehus i fem uker etter en ulykke på jobb, og fikk ikke lest brevet før jeg kom hjem. Jeg kan sende epikrisen.",
        ),
        look(80, "linn", "kontroll"),
      ],
      ende: "klage_mottatt",
    },
  ],
};

/** The overdue one: taken, worked on, and past the month without a word to her. */
export const gro: Fortelling = {
  nummer: "05837212458",
  navn: "Gro Hestnes",
  om: "butikkansatt som har ventet over en måned uten svar",
  adresse: "Eksempelveien 9, 3484 Holmsbu",
  epost: "gro.hestnes@example.no",
  mobil: "68 05 20 27",
  saker: [
    {
      sendt: 47,
      svar: (d) =>
        answers({
          andreVoksne: "1",
          forsorgerVoksne: "0",
          boform: "leierPrivat",
          boutgiftIDagMnd: "13 900",
          boddSiden: d.for(5200),
          askerSiden: d.for(19_000),
          maFlytte: "oppsagt",
          maFlytteDato: d.om(120),
          boligproblemer: ["usikkertLeieforhold"],
          formal: "kjop",
          laneonske: "2 150 000",
          soverom: "2",
          behovTekst:
            "Jeg har leid samme hus i fjorten år. Nå skal det rives. Sønnen min på 21 har Downs syndrom og bor hos meg til han får egen leilighet.",
          saerligeBehov: "ja",
          saerligeBehovTekst:
            "Han trenger faste rammer og kan ikke være alene lenge. Å flytte til et ukjent sted er tungt for ham.",
          inntekter: [income("lonn", "28 600"), income("annet", "6 100")],
          bruttoAr: "447 000",
          egenkapital: "88 000",
          sparerMnd: "2 000",
          sparehinder: ["lavInntekt", "forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(18),
        }),
      akter: [
        take(3, "sunniva"),
        note(9, "Møte med tildelingsenheten: sønnen står på liste for bemannet bolig i 2028."),
        note(28, "Må avklare om omsorgsstønaden er varig før beregning. Spurt tildelingsenheten."),
        look(40, "linn", "kontroll"),
      ],
      ende: "under_behandling",
    },
  ],
};

/** Refused with a bank's offer in hand; his new application has lain in the queue past the month. */
export const piotr: Fortelling = {
  nummer: "22908714494",
  navn: "Piotr Wrona",
  om: "rørlegger som har ligget i køen for lenge",
  adresse: "Prøvestien 101, 1396 Billingstad",
  epost: "piotr.wrona@example.no",
  mobil: "68 05 20 28",
  sprak: "pl",
  saker: [
    {
      sendt: 268,
      svar: (d) =>
        answers({
          samliv: "partner",
          boform: "leierPrivat",
          boutgiftIDagMnd: "15 200",
          boddSiden: d.for(800),
          askerSiden: d.for(2200),
          boligproblemer: ["dyrt"],
          formal: "kjop",
          laneonske: "3 400 000",
          soverom: "2",
          opphold: "permanent",
          behovTekst: "Vi vil kjøpe i stedet for å leie. Banken gir oss lån, men vi hører at startlån har bedre rente.",
          inntekter: [income("lonn", "41 800", { hvem: "jeg" }), income("lonn", "33 100", { hvem: "partner" })],
          bruttoAr: "1 180 000",
          egenkapital: "410 000",
          sparerMnd: "9 000",
          sparehinder: ["ingen"],
          bankSvar: "delvis",
          bankBelop: "3 500 000",
          bankDato: d.for(7),
        }),
      akter: [
        take(2, "salim"),
        reckon(8),
        assess(9, {
          sokere: ["oppfylt", "Begge er med."],
          langvarig: ["ikkeOppfylt", "Banken låner ut det de trenger."],
        }),
        propose(9, {
          utfall: "avslatt",
          grunner: ["bankKan"],
          hensyn:
            "Banken tilbyr mer enn dere trenger. Da kan kommunen ikke gi startlån, og det finnes ikke noe unntak fra det.",
          veienVidere: "Bruk tilbudet fra banken. Bolighjelpen kan bli med på visning hvis dere vil ha noen å spørre.",
        }),
        decide(11, "berit"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 35,
      svar: (d) =>
        answers({
          ...kids(["1", "50"]),
          boform: "hosFamilie",
          boutgiftIDagMnd: "4 000",
          boddSiden: d.for(60),
          askerSiden: d.for(2430),
          boligproblemer: ["trangt"],
          formal: "kjop",
          laneonske: "2 600 000",
          soverom: "2",
          opphold: "permanent",
          behovTekst:
            "Vi gikk fra hverandre i august, og huset ble det ikke noe av. Jeg bor på sofaen hos broren min og har datteren min annenhver uke.",
          inntekter: [income("lonn", "42 300"), income("barnetrygd", "1 006")],
          bruttoAr: "672 000",
          ...owes(debt("billan", "131 000", "3 900")),
          barnehageMnd: "600",
          egenkapital: "140 000",
          sparerMnd: "6 000",
          sparehinder: ["uforutsett"],
          bankSvar: "avslag",
          bankDato: d.for(12),
        }),
      akter: [],
      ende: "mottatt",
    },
  ],
};
