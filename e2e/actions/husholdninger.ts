import { omDager } from "./dager.ts";
import type { Svar } from "./soknad.ts";

/** A step of the application: its address, its question, and what this person answers. Invented people. */
export type Stegsvar = { steg: string; tittel: string; svar: readonly Svar[] };

const boligIDag: Stegsvar = {
  steg: "bolig-i-dag",
  tittel: "Hvordan bor du i dag?",
  svar: [
    { sporsmal: "Hvordan bor du nå?", valg: "Jeg leier privat" },
    { felt: "Hva betaler du for å bo, per måned?", tekst: "13 500" },
    { felt: "Når begynte du å bo slik?", tekst: "1.8.2021" },
    { sporsmal: "Er du folkeregistrert i Asker?", valg: "Ja" },
    { felt: "Når flyttet du til Asker?", tekst: "01.08.2019" },
    { sporsmal: "Må du flytte?", valg: "Ja, leiekontrakten går ut" },
    { felt: "Når må du flytte?", tekst: omDager(250) },
    {
      sporsmal: "Hva er vanskelig med boligen du har i dag?",
      valg: ["Det er for dyrt", "Jeg vet ikke hvor lenge jeg kan bo der"],
    },
  ],
};

const behov: Stegsvar = {
  steg: "behov",
  tittel: "Hva trenger du lånet til?",
  svar: [
    { sporsmal: "Hva skal lånet brukes til?", valg: "Kjøpe bolig" },
    { felt: "Hvor mye vil du låne?", tekst: "1 900 000 kr" },
    { felt: "Hvor mange soverom trenger dere?", tekst: "2" },
    {
      felt: "Hvorfor trenger du startlån?",
      tekst: "Vi har flyttet tre ganger på fire år, og jenta begynner snart på skolen.",
    },
    { sporsmal: "Gjør boligsituasjonen at du kan miste jobben", valg: "Nei" },
    { sporsmal: "Vil du at vi skal legge vekt på særlige", valg: "Nei" },
    { sporsmal: "Hva slags rett har du til å bo i Norge?", valg: "Jeg er norsk eller nordisk statsborger" },
  ],
};

const sparing: Stegsvar = {
  steg: "sparing",
  tittel: "Har du spart penger?",
  svar: [
    { felt: "Hvor mye har du spart?", tekst: "45 000" },
    { felt: "Hvor mye sparer du, per måned?", tekst: "500" },
    { sporsmal: "Hva har gjort det vanskelig å spare mer?", valg: ["Inntekten er for lav", "Husleien er høy"] },
  ],
};

const banksvar: Stegsvar = {
  steg: "banksvar",
  tittel: "Hva sa banken?",
  svar: [
    { sporsmal: "Har du spurt banken om lån?", valg: "Ja, jeg fikk nei" },
    { felt: "Hvilken bank?", tekst: "Fjordbanken" },
    { felt: "Når svarte banken?", tekst: "12.10.2026" },
  ],
};

const boligen: Stegsvar = {
  steg: "boligen",
  tittel: "Hvilken bolig gjelder lånet?",
  svar: [{ sporsmal: "Har du funnet en bolig du vil kjøpe eller bygge?", valg: "Nei, ikke ennå" }],
};

const inntekt = (type: string, netto: string, varig = "Varig"): readonly Svar[] => [
  { felt: "Type inntekt", tekst: type },
  { felt: "Utbetalt per måned", tekst: netto },
  { sporsmal: "Er inntekten varig?", valg: varig },
];

const okonomi = (inntekter: readonly (readonly Svar[])[], bruttoAr: string, resten: readonly Svar[]): Stegsvar => ({
  steg: "okonomi",
  tittel: "Hvilke inntekter og utgifter har dere?",
  svar: [
    { sporsmal: "Har husstanden inntekt?", valg: "Ja" },
    { liste: "Inntekter", rader: inntekter },
    { felt: "Husstandens samlede inntekt før skatt, per år", tekst: bruttoAr },
    ...resten,
  ],
});

const husstand = (barn: readonly string[]): Stegsvar => ({
  steg: "husstand",
  tittel: "Hvem skal bo i boligen?",
  svar: [
    { sporsmal: "Skal du bo alene eller sammen med en partner?", valg: "Jeg er eneste voksne, eller bor uten partner" },
    { felt: "Hvor mange andre voksne skal bo der?", tekst: "0" },
    { sporsmal: "Skal barn under 18 år bo i boligen?", valg: barn.length > 0 ? "Ja" : "Nei" },
    ...(barn.length > 0
      ? [
          {
            liste: "Barna",
            rader: barn.map((alder) => [
              { felt: "Alder", tekst: alder },
              { felt: "Hvor mye bor barnet hos deg?", tekst: "100" },
            ]),
          },
        ]
      : []),
  ],
});

const studielan: readonly Svar[] = [
  { sporsmal: "Har husstanden gjeld?", valg: "Ja" },
  {
    liste: "Gjeld",
    rader: [
      [
        { sporsmal: "Type gjeld", valg: "Studielån" },
        { felt: "Hvor mye er igjen?", tekst: "182 000" },
        { felt: "Betaler per måned", tekst: "1 450" },
      ],
    ],
  },
  { felt: "Barnehage og SFO, per måned", tekst: "1 100" },
];

/** Single parent, one child of five, low and lasting income. */
export const amina: readonly Stegsvar[] = [
  husstand(["5"]),
  boligIDag,
  behov,
  okonomi(
    [inntekt("Lønn", "33 200"), inntekt("Barnetrygd", "2 900"), inntekt("Barnebidrag", "2 100")],
    "498 000",
    studielan,
  ),
  sparing,
  banksvar,
  boligen,
];

/** Father of one, heavy consumer debt: what is left does not carry a loan. */
export const tor: readonly Stegsvar[] = [
  husstand(["13"]),
  boligIDag,
  behov,
  okonomi([inntekt("Lønn", "27 000")], "420 000", [
    { sporsmal: "Har husstanden gjeld?", valg: "Ja" },
    {
      liste: "Gjeld",
      rader: [
        [
          { sporsmal: "Type gjeld", valg: "Forbrukslån" },
          { felt: "Hvor mye er igjen?", tekst: "410 000" },
          { felt: "Betaler per måned", tekst: "9 800" },
        ],
      ],
    },
  ]),
  sparing,
  banksvar,
  boligen,
];

/** Alone, temporary permit: the stay is for a person to judge. */
export const dawit: readonly Stegsvar[] = [
  husstand([]),
  boligIDag,
  {
    ...behov,
    svar: [
      ...behov.svar.slice(0, -1),
      { sporsmal: "Hva slags rett har du til å bo i Norge?", valg: "Jeg har midlertidig oppholdstillatelse" },
      { felt: "Når går tillatelsen ut?", tekst: omDager(640) },
      { felt: "Hvor lenge planlegger du å bli i Norge?", tekst: "Jeg vil bli her. Jeg har fast jobb som sveiser." },
    ],
  },
  okonomi([inntekt("Lønn", "31 500")], "470 000", [{ sporsmal: "Har husstanden gjeld?", valg: "Nei" }]),
  sparing,
  banksvar,
  boligen,
];

/** Alone at 25, first home, no debt. */
export const jonas: readonly Stegsvar[] = [
  husstand([]),
  boligIDag,
  behov,
  okonomi([inntekt("Lønn", "29 800")], "445 000", [{ sporsmal: "Har husstanden gjeld?", valg: "Nei" }]),
  sparing,
  banksvar,
  boligen,
];
