import { assess, bevisvilkar, credit, decide, look, move, note, propose, reckon, take, talk } from "../akter.ts";
import { answers, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

/** Her certificate ran out while prices rose; applies for a higher one. */
export const kjersti: Fortelling = {
  nummer: "28919225027",
  navn: "Kjersti Voll",
  om: "tannhelsesekretær som søker om høyere beløp enn sist",
  adresse: "Prøvestien 133, 1383 Asker",
  epost: "kjersti.voll@example.no",
  mobil: "68 05 20 38",
  saker: [
    {
      sendt: 245,
      svar: (d) =>
        answers({
          ...kids(["3", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "13 800",
          boddSiden: d.for(600),
          askerSiden: d.for(600),
          boligproblemer: ["dyrt"],
          formal: "kjop",
          laneonske: "1 800 000",
          soverom: "2",
          behovTekst: "Jeg er alene med Ella og vil slutte å betale andres lån.",
          inntekter: [income("lonn", "33 700"), income("barnetrygd", "4 300"), income("bidrag", "2 600")],
          bruttoAr: "503 000",
          ...owes(debt("studielan", "88 000", "700")),
          barnehageMnd: "1 200",
          egenkapital: "55 000",
          sparerMnd: "1 500",
          sparehinder: ["hoyHusleie", "forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(10),
        }),
      akter: [
        take(2, "salim"),
        talk(9, "Kjersti Voll"),
        credit(9),
        reckon(10),
        assess(
          11,
          {
            langvarig: ["oppfylt", "Eneforsørger, egenkapitalen stopper lån i bank."],
            unntakA: ["oppfylt", "Lite barn og dyr, kort leiekontrakt."],
            boligen: ["oppfylt", "Boligen godkjennes før bud."],
          },
          "Et fast hjem nær barnehagen.",
        ),
        propose(12, {
          utfall: "innvilget_bevis",
          belop: 1_800_000,
          vilkar: bevisvilkar,
          hensyn: "Lånet koster mindre enn leien, og inntekten er fast.",
          barnetsBeste: "Datteren får et fast hjem.",
        }),
        decide(14, "bjorn"),
        move(195, "utlop"),
      ],
      ende: "utlopt",
    },
    {
      sendt: 18,
      svar: (d) =>
        answers({
          ...kids(["3", "100"]),
          boform: "leierPrivat",
          boutgiftIDagMnd: "14 500",
          boddSiden: d.for(830),
          askerSiden: d.for(830),
          boligproblemer: ["dyrt"],
          formal: "kjop",
          laneonske: "2 150 000",
          soverom: "2",
          behovTekst:
            "Jeg lå under i fire budrunder med 100 000 til 200 000. Nå tjener jeg litt mer og håper beviset kan bli høyere.",
          inntekter: [income("lonn", "35 900"), income("barnetrygd", "4 300"), income("bidrag", "2 600")],
          bruttoAr: "538 000",
          ...owes(debt("studielan", "82 000", "700")),
          barnehageMnd: "1 200",
          egenkapital: "78 000",
          sparerMnd: "3 000",
          sparehinder: ["hoyHusleie", "forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(4),
        }),
      akter: [
        look(1, "linn", "fordeling"),
        take(2, "sunniva"),
        credit(10),
        reckon(12),
        note(13, "Samtale avtalt på torsdag."),
      ],
      ende: "under_behandling",
    },
  ],
};
