import { tekst } from "#messages/tekst.ts";

/** A resident's name as staff read it. ID-porten gives none: a place without one says so, and does not look broken. */
export const visNavn = (navn: string) => navn.trim() || tekst("saksbehandling.utenNavn");
