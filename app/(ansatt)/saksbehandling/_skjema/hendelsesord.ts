import { harTekst, tekstAv } from "#messages/tekst.ts";

/** What was done, as staff say it; an act we have no words for by its type. */
export function hendelsesord(type: string): string {
  const navn = type.replace(".", "_");
  const nokkel = [`saksbehandling.hendelse.${navn}`, `saksbehandling-leie.hendelse.${navn}`].find(harTekst);
  return nokkel ? tekstAv(nokkel) : type;
}
