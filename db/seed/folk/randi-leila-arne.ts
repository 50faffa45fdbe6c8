import { ask, assess, bevisvilkar, credit, note, propose, reckon, take, talk, withdraw } from "../akter.ts";
import { answers, debt, type Fortelling, income, kids, owes } from "../fortelling.ts";

/** Kode 7: seen only by those with clearance. */
export const randi: Fortelling = {
  nummer: "04828328110",
  navn: "Randi Myhre",
  om: "fortrolig adresse (kode 7), saken ligger til beslutning",
  adresse: "Hemmelig vei 1, 1383 Asker",
  epost: "randi.myhre@example.no",
  mobil: "68 05 20 39",
  gradering: "kode7",
  saker: [
    {
      sendt: 24,
      svar: (d) =>
        answers({
          ...kids(["8", "100"]),
          boform: "midlertidig",
          boutgiftIDagMnd: "8 000",
          boddSiden: d.for(210),
          askerSiden: d.for(210),
          boligproblemer: ["utrygt", "usikkertLeieforhold"],
          formal: "kjop",
          laneonske: "1 750 000",
          soverom: "2",
          behovTekst: "Vi har bodd tre steder på et år. Datteren min spør om vi kan få et hus vi ikke må flytte fra.",
          inntekter: [income("lonn", "34 900"), income("barnetrygd", "4 300")],
          bruttoAr: "527 000",
          egenkapital: "40 000",
          sparerMnd: "2 000",
          sparehinder: ["uforutsett", "forsorger"],
          bankSvar: "avslag",
          bankDato: d.for(9),
        }),
      akter: [
        take(1, "salim"),
        talk(6, "Randi Myhre", "Ring bare på nummeret hun har oppgitt. Legg aldri igjen beskjed."),
        credit(6),
        reckon(7),
        assess(
          8,
          {
            langvarig: ["oppfylt", "Egenkapitalen er brukt på flytting."],
            unntakA: ["oppfylt", "Barn og en utrygg situasjon."],
            boligen: ["oppfylt", "Boligen godkjennes før bud, av oss alene."],
            betjeningsevne: ["oppfylt", "Rom for beløpet."],
          },
          "Barnet trenger ett trygt sted.",
        ),
        propose(9, {
          utfall: "innvilget_bevis",
          belop: 1_750_000,
          vilkar: bevisvilkar,
          hensyn: "Du har fast jobb og trenger et trygt og varig hjem.",
          barnetsBeste: "Barnet har flyttet tre ganger på et år. Det veier svært tungt.",
        }),
      ],
      ende: "innstilt",
    },
  ],
};

/** Kode 6, the strictest. The number is fixed (`design.md` §2). */
export const leila: Fortelling = {
  nummer: "63888825195",
  navn: "Leila Amiri",
  om: "strengt fortrolig adresse (kode 6), saken er under behandling",
  adresse: "Hemmelig vei 2, 1383 Asker",
  epost: "leila.amiri@example.no",
  mobil: "68 05 20 40",
  gradering: "kode6",
  saker: [
    {
      sendt: 19,
      svar: (d) =>
        answers({
          ...kids(["5", "100"], ["9", "100"]),
          boform: "midlertidig",
          boutgiftIDagMnd: "7 500",
          boddSiden: d.for(300),
          askerSiden: d.for(300),
          boligproblemer: ["utrygt"],
          formal: "kjop",
          laneonske: "1 600 000",
          soverom: "3",
          opphold: "permanent",
          behovTekst: "Vi kan ikke leie, for da må navnet på postkassen. Jeg trenger et sted der vi kan være i ro.",
          inntekter: [income("lonn", "36 300"), income("barnetrygd", "6 300")],
          bruttoAr: "552 000",
          barnehageMnd: "1 200",
          egenkapital: "25 000",
          sparerMnd: "1 500",
          sparehinder: ["uforutsett"],
          bankSvar: "avslag",
          bankDato: d.for(7),
        }),
      akter: [
        take(1, "salim"),
        note(2, "All kontakt går gjennom Min side. Ingen brev i posten."),
        talk(9, "Leila Amiri", "Møte på nøytralt sted.", "mote"),
        credit(10),
        reckon(11),
      ],
      ende: "under_behandling",
    },
  ],
};

/** A lorry driver after divorce; papers on their way. */
export const arne: Fortelling = {
  nummer: "20926100107",
  navn: "Arne Kvam",
  om: "lastebilsjåfør på 64, vil kjøpe før han blir pensjonist",
  adresse: "Oppdiktlia 112, 3490 Klokkarstua",
  epost: "arne.kvam@example.no",
  mobil: "68 05 20 41",
  saker: [
    {
      sendt: 325,
      svar: (d) =>
        answers({
          boform: "leierPrivat",
          boutgiftIDagMnd: "11 900",
          boddSiden: d.for(90),
          askerSiden: d.for(9000),
          boligproblemer: ["annet"],
          formal: "kjop",
          laneonske: "2 000 000",
          soverom: "1",
          behovTekst: "Nyskilt etter 30 år. Huset er ikke solgt ennå.",
          inntekter: [income("lonn", "36 200")],
          bruttoAr: "566 000",
          ...owes(debt("boliglan", "1 400 000", "8 900")),
          egenkapital: "0",
          sparerMnd: "0",
          sparehinder: ["annet"],
          bankSvar: "ikkeSpurt",
          bankIkkeSpurtGrunn: "Banken vil vente til huset er solgt.",
        }),
      akter: [
        take(3, "sunniva"),
        note(10, "Han får trolig egenkapital når huset selges. Anbefalt å vente."),
        withdraw(12),
      ],
      ende: "trukket",
    },
    {
      sendt: 12,
      svar: (d) =>
        answers({
          boform: "leierPrivat",
          boutgiftIDagMnd: "12 600",
          boddSiden: d.for(400),
          askerSiden: d.for(9300),
          boligproblemer: ["dyrt"],
          formal: "kjop",
          laneonske: "1 500 000",
          soverom: "1",
          behovTekst:
            "Huset gikk med tap, så det ble ingen egenkapital. Jeg går av om tre år og må ha lave boutgifter da.",
          inntekter: [income("lonn", "36 900")],
          bruttoAr: "579 000",
          ...owes(debt("forbrukslan", "74 000", "2 600")),
          egenkapital: "31 000",
          sparerMnd: "3 000",
          sparehinder: ["uforutsett"],
          bankSvar: "avslag",
          bankDato: d.for(3),
        }),
      akter: [
        take(1, "sunniva"),
        note(3, "Må regne på pensjon, ikke bare lønn. Be om prognose fra Nav."),
        ask(4, ["navVedtak"], "Send utskrift av pensjonen du har i vente, fra Din pensjon."),
      ],
      ende: "venter_dokumentasjon",
    },
  ],
};
