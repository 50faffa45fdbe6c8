import { answers, type Fortelling, income, kids } from "../fortelling.ts";

/** Began in the summer and was interrupted: her draft is soon deleted, and Min side says so. */
export const nora: Fortelling = {
  nummer: "16858721044",
  navn: "Nora Vik",
  om: "har en halvferdig søknad som snart blir slettet",
  adresse: "Eksempelveien 12, 1385 Asker",
  epost: "nora.vik@example.no",
  mobil: "68 05 20 46",
  utkast: {
    endret: 81,
    svar: (d) => {
      const {
        harBolig: _a,
        harGjeld: _b,
        ...begynt
      } = answers({
        ...kids(["7", "100"], ["9", "100"]),
        boform: "leierPrivat",
        boutgiftIDagMnd: "15 900",
        boddSiden: d.for(800),
        askerSiden: d.for(3100),
        boligproblemer: ["dyrt"],
        formal: "kjop",
        behovTekst: "Vi har bodd i samme leilighet i to år, og nå",
        inntekter: [income("lonn", "33 000")],
      });
      return begynt;
    },
  },
  saker: [],
};

/** Began yesterday on the train. */
export const sofie: Fortelling = {
  nummer: "03929926152",
  navn: "Sofie Lunde",
  om: "begynte på søknaden i går",
  adresse: "Prøvestien 88, 1387 Asker",
  epost: "sofie.lunde@example.no",
  mobil: "68 05 20 47",
  utkast: { endret: 1, svar: () => ({ samliv: "partner", andreVoksne: "0", harBarn: "nei", boform: "leierPrivat" }) },
  saker: [],
};
