import { assess, bevisvilkar, credit, decide, look, note, propose, reckon, take, talk } from "../akter.ts";
import { answers, type Dager, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

const hjemme = (d: Dager) =>
  answers({
    ...kids(["9", "50"], ["13", "50"]),
    boform: "leierPrivat",
    boutgiftIDagMnd: "15 800",
    boddSiden: d.for(900),
    askerSiden: d.for(4200),
    boligproblemer: ["dyrt", "trangt"],
    boligproblemTekst: "Jentene deler det ene soverommet, og jeg sover i stua de ukene de er her.",
    formal: "kjop",
    soverom: "3",
    inntekter: [income("lonn", "34 500"), income("barnetrygd", "2 012")],
    bruttoAr: "512 000",
    egenkapital: "38 000",
    sparerMnd: "800",
    sparehinder: ["hoyHusleie", "gjeld"],
    bankSvar: "avslag",
    bankNavn: "Banken min",
    bankDato: d.for(20),
  });

/** Refused for the sake of a consumer loan, paid most of it down, and came back. */
export const marit: Fortelling = {
  nummer: "14857810202",
  navn: "Marit Solbakken",
  om: "hjelpepleier med to jenter annenhver uke, fikk nei i fjor og ja i år",
  adresse: "Liksomveien 14, 1384 Asker",
  epost: "marit.solbakken@example.no",
  mobil: "68 05 20 11",
  saker: [
    {
      sendt: 341,
      svar: (d) => ({
        ...hjemme(d),
        laneonske: "2 000 000",
        behovTekst:
          "Etter skilsmissen har jeg leid tre steder på to år. Jeg vil at jentene skal ha et rom hver og slippe å flytte en gang til.",
        ...owes(debt("forbrukslan", "243 000", "6 900"), debt("studielan", "61 000", "900")),
      }),
      akter: [
        take(3, "sunniva"),
        note(
          9,
          "Snakket med Marit. Forbrukslånet ble tatt opp da hun kjøpte ut bilen. Hun vil prøve å betale det ned.",
        ),
        reckon(12),
        assess(
          14,
          {
            langvarig: ["oppfylt", "Lønnen er fast, men for lav til lån i bank med to barn."],
            unntakA: ["oppfylt", "Barna trenger ro etter flere flyttinger."],
          },
          "Jentene har flyttet ofte. Det taler for lån, men et lån de ikke kan betale, gir ikke et tryggere hjem.",
        ),
        propose(16, {
          utfall: "avslatt",
          grunner: ["betjeningsevne", "gjeld"],
          hensyn:
            "Når forbrukslånet er betalt hver måned, er det omtrent 3 600 kroner igjen til renter og avdrag. Det er langt under det et lån på 2 millioner koster.",
          barnetsBeste:
            "Jentene trenger et sted de kan bli. Vi har lagt vekt på det, men et lån du ikke kan betale, kan ende med at dere må selge.",
          veienVidere:
            "Betaler du ned forbrukslånet til under 80 000 kroner, har du rom for et lån. Nav kan hjelpe deg med en nedbetalingsplan. Søk gjerne igjen da.",
        }),
        decide(21, "bjorn"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 68,
      svar: (d) => ({
        ...hjemme(d),
        laneonske: "1 500 000",
        behovTekst:
          "Jeg fikk nei i fjor på grunn av et forbrukslån. Nå har jeg tatt ekstravakter og betalt ned nesten alt. Jentene spør fortsatt når vi skal flytte for godt.",
        ...owes(debt("forbrukslan", "52 000", "1 700"), debt("studielan", "54 000", "900")),
      }),
      akter: [
        look(1, "linn", "fordeling"),
        take(2, "sunniva"),
        talk(11, "Marit Solbakken", "Forklart fast og flytende rente. Hun vil ha fast rente i fem år."),
        credit(12),
        reckon(13),
        assess(
          14,
          {
            langvarig: ["oppfylt", "Fast lønn, men gjeldsgrad og egenkapital stopper lån i bank også de neste årene."],
            unntakA: ["oppfylt", "To barn som har flyttet tre ganger på tre år."],
            boligen: ["oppfylt", "Hun leter etter en treroms i Heggedal. Boligen skal godkjennes før bud."],
            betjeningsevne: [
              "oppfylt",
              "Holder til 1 390 000 kroner med testrente, når forbrukslånet er nesten nedbetalt.",
            ],
          },
          "Jentene får bli på skolen sin og får hvert sitt rom.",
        ),
        propose(16, {
          utfall: "delvis_bevis",
          belop: 1_390_000,
          vilkar: [...bevisvilkar, "egenkapital"],
          hvorforMindre:
            "Du betaler fortsatt 1 700 kroner i måneden på forbrukslånet. Med de pengene bundet bærer inntekten 1 390 000 kroner når renten stiger, og ikke 1,5 millioner.",
          hensyn:
            "Du har betalt ned det meste av forbrukslånet siden forrige søknad. Nå er det rom for et lån, og inntekten er fast.",
          barnetsBeste: "Jentene har flyttet ofte. Et hjem de kan bli i, veier tungt.",
        }),
        decide(19, "berit"),
      ],
      ende: "innvilget_bevis",
    },
  ],
};
