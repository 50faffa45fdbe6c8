/** A demo person as the stand-in ID-porten lists them. `om` is one line on who it is, for the person at the keyboard. */
export type Demoperson = { nummer: string; navn: string; om: string };

/** Invented people with synthetic numbers (`design.md` §2). Any other synthetic number with valid check digits may log in as well. */
export const personer: readonly Demoperson[] = [
  { nummer: "12838510068", navn: "Amina", om: "alene med ett barn, lav varig inntekt" },
  { nummer: "02917920144", navn: "Tor", om: "far med ett barn, får avslag og klager" },
  { nummer: "19848140026", navn: "Eva", om: "medsøker med Tor" },
  { nummer: "15860160231", navn: "Jonas", om: "25 år, første bolig" },
  { nummer: "24815830101", navn: "Ingrid", om: "68 år, søker omsorgsbolig" },
  { nummer: "50829414012", navn: "Dawit", om: "D-nummer, midlertidig opphold" },
  { nummer: "63888825195", navn: "Leila", om: "D-nummer, strengt fortrolig adresse" },
  { nummer: "17479012075", navn: "Maja", om: "bolighjelper" },
  { nummer: "08506833176", navn: "Petter", om: "bolighjelper" },
];
