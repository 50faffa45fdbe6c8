import type { StegTekster, StegVisning } from "../soknad/steg-visning.ts";

/** Words of a form, each its own key, so that a test sees which one is said. */
export const stegTekster: StegTekster = {
  videre: "videre",
  vises: "vises",
  velg: "velg",
  feilITittel: "Feil:",
  tegnIgjen: "{n} igjen",
  tegnForMye: "{n} for mye",
  tomt: "ikke besvart",
  lagret: "Lagret kl. {tid}",
  lagrer: "Lagrer …",
  ikkeLagret: "Ikke lagret – prøver igjen.",
  frakoblet: "Ingen kontakt",
  avlogget: "Du er logget ut",
  loggInn: "Logg inn i en ny fane",
  annenFane: "annen fane",
  gjenfunnet: "fylt inn igjen",
  konflikt: { tittel: "Endret", ingress: "Velg.", din: "Her:", deres: "Der:", beholdDin: "Behold", brukDeres: "Bruk" },
};

/** A step with the fields the test is about. */
export const aStegVisning = (mer: Partial<StegVisning>): StegVisning => ({
  soknadId: "s1",
  steg: "husstand",
  tittel: "Hvem skal bo der?",
  felt: [],
  svar: {},
  versjoner: {},
  tilbake: { href: "/soknad/s1", tekst: "Tilbake" },
  tekster: stegTekster,
  ...mer,
});
