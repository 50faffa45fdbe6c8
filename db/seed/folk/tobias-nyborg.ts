import { assess, decide, note, propose, reckon, take } from "../akter.ts";
import { answers, type Dager, debt, type Fortelling, income, owes } from "../fortelling.ts";

const gutterommet = (d: Dager) =>
  answers({
    boform: "hosFamilie",
    boutgiftIDagMnd: "3 000",
    boddSiden: d.for(8000),
    askerSiden: d.for(8000),
    boligproblemer: ["trangt"],
    formal: "kjop",
    soverom: "1",
  });

/** Young, earns well, lives at home: refused in spring because he could save, applies again with more savings. */
export const tobias: Fortelling = {
  nummer: "30889904204",
  navn: "Tobias Nyborg",
  om: "elektriker på gutterommet, fikk nei i vår og har spart siden",
  adresse: "Oppdiktlia 8, 1389 Heggedal",
  epost: "tobias.nyborg@example.no",
  mobil: "68 05 20 14",
  saker: [
    {
      sendt: 203,
      svar: (d) => ({
        ...gutterommet(d),
        laneonske: "2 600 000",
        behovTekst:
          "Jeg ble ferdig med fagbrevet i fjor og vil ha noe eget. Banken vil ha ti prosent i egenkapital, og det har jeg ikke.",
        inntekter: [income("lonn", "33 900")],
        bruttoAr: "548 000",
        ...owes(debt("billan", "118 000", "3 200")),
        egenkapital: "40 000",
        sparerMnd: "2 000",
        sparehinder: ["annet"],
        sparehinderTekst: "Bilen koster en del.",
        bankSvar: "avslag",
        bankDato: d.for(9),
      }),
      akter: [
        take(6, "sunniva"),
        reckon(15),
        note(16, "Bor hjemme for 3 000 i måneden og kan spare over 10 000. Bilen er fra i fjor."),
        assess(17, {
          langvarig: ["ikkeOppfylt", "Med egenkapital kan han få lån i bank om to til tre år."],
          sparing: ["ikkeOppfylt", "Han sparer 2 000, men har rundt 13 000 igjen hver måned."],
          unntakA: ["ikkeOppfylt", "Ingen barn og ingen særlige utfordringer."],
        }),
        propose(19, {
          utfall: "avslatt",
          grunner: ["ikkeLangvarig", "sparing"],
          hensyn:
            "Du har god og fast inntekt og lave boutgifter. Det er bare egenkapitalen som stopper lån i bank, og den kan du spare opp.",
          veienVidere:
            "Sparer du 8 000 kroner i måneden, har du egenkapitalen om to og et halvt år. Se på BSU og kurset «Første bolig» i Boligskolen.",
        }),
        decide(24, "berit"),
      ],
      ende: "avslatt",
    },
    {
      sendt: 9,
      svar: (d) => ({
        ...gutterommet(d),
        laneonske: "2 700 000",
        behovTekst:
          "Siden sist har jeg solgt bilen og spart alt. Foreldrene mine selger huset til våren og flytter til Spania, så da må jeg ut uansett.",
        maFlytte: "utloper",
        maFlytteDato: d.om(190),
        inntekter: [income("lonn", "34 800")],
        bruttoAr: "566 000",
        egenkapital: "121 000",
        sparerMnd: "12 500",
        sparehinder: ["ingen"],
        bankSvar: "delvis",
        bankBelop: "1 090 000",
        bankDato: d.for(4),
      }),
      akter: [],
      ende: "mottatt",
    },
  ],
};
