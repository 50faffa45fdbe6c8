import { assess, complain, decide, fact, interim, note, propose, reckon, take } from "../akter.ts";
import { answers, type Dager, debt, type Fortelling, income, owes } from "../fortelling.ts";

/** Wants to save his house from forced sale; the debt would be more than it is worth. */
export const ove: Fortelling = {
  nummer: "16826646423",
  navn: "Ove Tveiten",
  om: "drosjeeier med dyr gjeld, vil refinansiere og har klaget på avslaget",
  adresse: "Eksempelveien 118, 3475 Sætre",
  epost: "ove.tveiten@example.no",
  mobil: "68 05 20 20",
  saker: [
    {
      sendt: 79,
      svar: (d) =>
        answers({
          samliv: "partner",
          boform: "eier",
          boutgiftIDagMnd: "21 500",
          boddSiden: d.for(7300),
          askerSiden: d.for(12_400),
          boligproblemer: ["dyrt"],
          boligproblemTekst: "Huset er greit. Det er rentene på smålånene som tar oss.",
          formal: "refinansiering",
          soverom: "2",
          boligverdi: "3 200 000",
          kanMisteBoligen: "ja",
          behovTekst: "Vi har fått varsel om tvangssalg. Får vi samlet lånene i ett med vanlig rente, klarer vi dette.",
          inntekter: [income("naering", "27 400", { hvem: "jeg" }), income("ufore", "21 800", { hvem: "partner" })],
          bruttoAr: "742 000",
          ...owes(
            debt("boliglan", "2 640 000", "15 200", "nei"),
            debt("forbrukslan", "540 000", "11 800", "ja"),
            debt("kredittkort", "96 000", "4 100", "ja"),
            debt("inkasso", "72 000", "2 000", "ja"),
          ),
          egenkapital: "0",
          sparerMnd: "0",
          sparehinder: ["gjeld"],
          bankSvar: "avslag",
          bankDato: d.for(26),
          boligAdresse: "Eksempelveien 118",
          boligType: "enebolig",
          boligRom: "3",
          kommunaleAvgifterMnd: "1 600",
        }),
      akter: [
        take(2, "sunniva"),
        note(5, "Gjeldsrådgiver i Nav er med. Hun mener gjeldsordning er en bedre vei."),
        fact(11, "boligverdi", "3 050 000", "dokument", "Verdivurdering fra megler etter befaring."),
        reckon(18, { "inntekt.0": ["25 100", "Siste regnskapsår, etter skatt."] }),
        assess(19, {
          unntakB: ["ikkeOppfylt", "Lånene blir 300 000 kroner høyere enn verdien. Da er ikke boligen berget."],
          langvarig: ["oppfylt", "Inntekten er varig, men lav etter gjeld."],
          sokere: ["oppfylt", "Begge er med på lånet."],
          noktern: ["oppfylt", "Vanlig enebolig."],
        }),
        propose(21, {
          utfall: "avslatt",
          grunner: ["refinansiering", "gjeld"],
          hensyn:
            "Samlet gjeld blir rundt 3 350 000 kroner, og huset er verdt 3 050 000. Ordningen tillater ikke lån over verdien når usikret gjeld tas med.",
          veienVidere: "Snakk med gjeldsrådgiveren i Nav om gjeldsordning før tvangssalget. Vi kan være med på møtet.",
        }),
        decide(26, "bjorn"),
        complain(
          44,
          ["innenforVerdi"],
          "Takstmannen så aldri loftet, som er bygd ut med ferdigattest. Naboens hus ble solgt for 3,6 millioner i sommer. Jeg sender ny takst så snart jeg har den.",
        ),
      ],
      ende: "klage_mottatt",
    },
  ],
};

const hybelen = (d: Dager) =>
  answers({
    boform: "leierPrivat",
    boutgiftIDagMnd: "11 400",
    boddSiden: d.for(500),
    askerSiden: d.for(1100),
    boligproblemer: ["trangt", "dyrt"],
    formal: "kjop",
    soverom: "1",
    sparehinder: ["lavInntekt", "hoyHusleie"],
    bankSvar: "avslag",
    bankDato: d.for(10),
  });

/** Temporary job at the first application, permanent at the second. */
export const katarina: Fortelling = {
  nummer: "21869605619",
  navn: "Katarina Blom",
  om: "barnehagelærer som har gått fra vikar til fast stilling",
  adresse: "Oppdiktlia 31, 1394 Nesbru",
  epost: "katarina.blom@example.no",
  mobil: "68 05 20 21",
  saker: [
    {
      sendt: 232,
      svar: (d) => ({
        ...hybelen(d),
        laneonske: "2 350 000",
        behovTekst:
          "Jeg har flyttet fire ganger på tre år fordi leiekontraktene bare er på ett år. Jeg vil gjerne bli i Asker.",
        inntekter: [income("lonn", "29 300", { slutt: d.om(110) })],
        bruttoAr: "441 000",
        ...owes(debt("studielan", "398 000", "2 350")),
        egenkapital: "52 000",
        sparerMnd: "1 500",
      }),
      akter: [
        take(7, "salim"),
        interim(29, 14, "Vi venter på svar fra barnehagen om vikariatet blir forlenget."),
        note(36, "Styrer sier at det ikke er lyst ut noen fast stilling ennå."),
        reckon(37),
        assess(38, {
          sparing: ["oppfylt", "Hun sparer det hun kan."],
          unntakA: ["ikkeOppfylt", "Ingen av gruppene i bokstav a."],
          betjeningsevne: ["ikkeOppfylt", "Inntekten tar slutt om tre måneder, og vi vet ikke hva som kommer etterpå."],
        }),
        propose(39, {
          utfall: "avslatt",
          grunner: ["betjeningsevne"],
          hensyn: "Inntekten er et vikariat som går ut til sommeren. Vi kan ikke regne med den over tid.",
          veienVidere:
            "Får du fast stilling, er økonomien din god nok til å vurderes på nytt. Send da inn arbeidskontrakten med en gang.",
        }),
        decide(41, "bjorn"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 20,
      svar: (d) => ({
        ...hybelen(d),
        laneonske: "2 100 000",
        behovTekst: "Jeg fikk fast stilling i august! Jeg vil kjøpe noe lite før leiekontrakten går ut.",
        maFlytte: "utloper",
        maFlytteDato: d.om(95),
        inntekter: [income("lonn", "33 600")],
        bruttoAr: "514 000",
        ...owes(debt("studielan", "391 000", "2 350")),
        egenkapital: "69 000",
        sparerMnd: "3 500",
      }),
      akter: [],
      ende: "mottatt",
    },
  ],
};
