import { alle } from "#db/seed/folk/alle.ts";

/** A demo person as the stand-in ID-porten lists them. `om` is one line on who it is, for the person at the keyboard. */
export type Demoperson = { nummer: string; navn: string; om: string };

/** The demo municipality's people, those without a case first. Any other synthetic number with valid check digits may log in as well. */
export const personer: readonly Demoperson[] = alle.map(({ nummer, navn, om }) => ({ nummer, navn, om }));
