import type { Rolle } from "#domain/kernel/actor.ts";

/** A member of staff as the stand-in Entra ID knows them. Units and clearance are not the issuer's to say: they stand in our own table. */
export type Demoansatt = { brukernavn: string; navn: string; om: string; roller: readonly Rolle[] };

/** `design.md` §2. `gjest` can log in, yet has no role and no row with us: what a new employee meets before being let in. */
export const ansatte: readonly Demoansatt[] = [
  { brukernavn: "sunniva", navn: "Sunniva Berge", om: "saksbehandler, startlån", roller: ["saksbehandler"] },
  {
    brukernavn: "salim",
    navn: "Salim Rahmani",
    om: "saksbehandler, startlån og kommunal bolig, klarert for kode 6 og 7",
    roller: ["saksbehandler"],
  },
  { brukernavn: "bjorn", navn: "Bjørn Lie", om: "beslutter", roller: ["beslutter"] },
  { brukernavn: "berit", navn: "Berit Solheim", om: "beslutter, klarert for kode 6 og 7", roller: ["beslutter"] },
  { brukernavn: "linn", navn: "Linn Moen", om: "leder, klarert for kode 6 og 7", roller: ["leder"] },
  { brukernavn: "boye", navn: "Boye Haugland", om: "boligforvalter", roller: ["boligforvalter"] },
  { brukernavn: "karin", navn: "Karin Eide", om: "koordinator for Bolighjelpen", roller: ["koordinator"] },
  { brukernavn: "frida", navn: "Frida Holm", om: "fagadmin", roller: ["fagadmin"] },
  { brukernavn: "kurt", navn: "Kurt Bakken", om: "kursholder", roller: ["kursholder"] },
  { brukernavn: "siv", navn: "Siv Aas", om: "sysadmin", roller: ["sysadmin"] },
  { brukernavn: "rune", navn: "Rune Fossum", om: "revisor", roller: ["revisor"] },
  { brukernavn: "gjest", navn: "Gjest uten tilgang", om: "uten rolle i Boligdøra", roller: [] },
];
