import type { Rolle } from "#domain/kernel/actor.ts";

/** A member of staff as the stand-in Entra ID knows them. Units and clearance are not the issuer's to say: they stand in our own table. */
export type Demoansatt = { brukernavn: string; navn: string; om: string; roller: readonly Rolle[] };

/** `design.md` §2. `gjest` can log in, yet has no role and no row with us: what a new employee meets before being let in. */
export const ansatte: readonly Demoansatt[] = [
  { brukernavn: "sunniva", navn: "Sunniva Saksbehandler", om: "saksbehandler, startlån", roller: ["saksbehandler"] },
  { brukernavn: "salim", navn: "Salim Saksbehandler", om: "saksbehandler, kommunal bolig", roller: ["saksbehandler"] },
  { brukernavn: "bjorn", navn: "Bjørn Beslutter", om: "beslutter", roller: ["beslutter"] },
  { brukernavn: "berit", navn: "Berit Beslutter", om: "beslutter", roller: ["beslutter"] },
  { brukernavn: "linn", navn: "Linn Leder", om: "leder", roller: ["leder"] },
  { brukernavn: "boye", navn: "Boye Boligforvalter", om: "boligforvalter", roller: ["boligforvalter"] },
  { brukernavn: "karin", navn: "Karin Koordinator", om: "koordinator for Bolighjelpen", roller: ["koordinator"] },
  { brukernavn: "frida", navn: "Frida Fagadmin", om: "fagadmin", roller: ["fagadmin"] },
  { brukernavn: "kurt", navn: "Kurt Kursholder", om: "kursholder", roller: ["kursholder"] },
  { brukernavn: "siv", navn: "Siv Systemansvarlig", om: "sysadmin", roller: ["sysadmin"] },
  { brukernavn: "rune", navn: "Rune Revisor", om: "revisor", roller: ["revisor"] },
  { brukernavn: "gjest", navn: "Gjest uten tilgang", om: "uten rolle i Boligdøra", roller: [] },
];
