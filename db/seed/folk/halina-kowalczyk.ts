import { assess, credit, decide, fact, look, propose, reckon, take, talk, tilsagnsvilkar, withdraw } from "../akter.ts";
import { answers, type Dager, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

const rekkehuset = (d: Dager) =>
  answers({
    ...kids(["8", "60"], ["11", "60"]),
    boform: "eier",
    boutgiftIDagMnd: "14 200",
    boddSiden: d.for(2900),
    askerSiden: d.for(3300),
    boligproblemer: ["usikkertLeieforhold"],
    formal: "utkjop",
    soverom: "3",
    boligverdi: "4 150 000",
    opphold: "permanent",
    boligType: "rekkehus",
    boligAdresse: "Eksempelveien 41",
    boligRom: "3",
    felleskostnaderMnd: "2 900",
    egenkapital: "110 000",
    sparerMnd: "1 000",
    sparehinder: ["forsorger"],
    bankSvar: "avslag",
    bankDato: d.for(12),
  });

/** Buys out the father of her children, so that they keep their home and school. */
export const halina: Fortelling = {
  nummer: "06818411179",
  navn: "Halina Kowalczyk",
  om: "sykepleier som kjøpte ut eksmannen og fikk beholde rekkehuset",
  adresse: "Eksempelveien 41, 1390 Vollen",
  epost: "halina.kowalczyk@example.no",
  mobil: "68 05 20 15",
  saker: [
    {
      sendt: 188,
      svar: (d) => ({
        ...rekkehuset(d),
        laneonske: "600 000",
        behovTekst: "Vi skal selge huset hvis jeg ikke får kjøpt ham ut. Guttene begynner så vidt å smile igjen.",
        inntekter: [income("lonn", "39 800"), income("barnetrygd", "2 400"), income("bidrag", "3 100")],
        bruttoAr: "628 000",
        ...owes(debt("boliglan", "1 880 000", "10 900", "nei")),
      }),
      akter: [look(1, "linn", "fordeling"), take(2, "salim"), withdraw(6)],
      ende: "trukket",
    },
    {
      sendt: 151,
      svar: (d) => ({
        ...rekkehuset(d),
        laneonske: "450 000",
        behovTekst:
          "Jeg trakk den forrige søknaden fordi vi trodde vi ble enige. Det ble vi ikke før advokaten kom inn. Nå er summen klar: 450 000 kroner til ham, og banken tar resten.",
        inntekter: [income("lonn", "40 600"), income("barnetrygd", "2 400"), income("bidrag", "3 400")],
        bruttoAr: "641 000",
        ...owes(debt("boliglan", "1 880 000", "10 900", "nei")),
      }),
      akter: [
        take(1, "salim"),
        fact(5, "boligverdi", "4 080 000", "dokument", "E-takst fra megler, litt lavere enn oppgitt."),
        talk(9, "Halina Kowalczyk", "Gikk gjennom hva to lån betyr. Banken har første prioritet."),
        credit(10),
        reckon(11),
        assess(
          12,
          {
            bankForst: ["oppfylt", "Banken beholder det gamle lånet, men sier nei til å låne ut til utkjøpet."],
            unntakA: ["oppfylt", "To barn beholder hjemmet etter samlivsbrudd."],
            noktern: ["oppfylt", "Vanlig rekkehus, de har bodd der i åtte år."],
            betjeningsevne: ["oppfylt", "Rom for 450 000 kroner ved siden av banklånet."],
          },
          "Guttene beholder skole, venner og rom i et år da mye annet endrer seg.",
        ),
        propose(13, {
          utfall: "innvilget_tilsagn",
          belop: 450_000,
          vilkar: tilsagnsvilkar,
          hensyn:
            "Lånet er lite i forhold til verdien av huset, og du har fast jobb. Alternativet er salg og leie til høyere pris.",
          barnetsBeste: "Barna får bli i hjemmet sitt. Det har vi lagt stor vekt på.",
        }),
        decide(15, "berit"),
      ],
      ende: "innvilget_tilsagn",
    },
  ],
};
