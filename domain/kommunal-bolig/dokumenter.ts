import { tekstsvar } from "../husstand/felt.ts";
import type { RaSvar } from "../kernel/felt.ts";
import type { Dokumentkrav } from "../kernel/tjeneste.ts";

export const dokumenttyper = [
  "skattemelding",
  "husleiekontrakt",
  "oppsigelse",
  "utskriving",
  "uttalelse",
  "oppholdstillatelse",
] as const;
type Type = (typeof dokumenttyper)[number];

/** The papers the answers call for. Health papers are never demanded. */
export function kommunalBoligDokumenter(svar: RaSvar): readonly Dokumentkrav[] {
  const er = (felt: string, ...koder: string[]) => koder.includes(tekstsvar(svar, felt));
  const krav = (type: Type, grunn: string, naar: boolean, pakrevd = true) => (naar ? [{ type, grunn, pakrevd }] : []);
  return [
    ...krav("skattemelding", "alltid", true),
    ...krav("husleiekontrakt", "leie", er("boform", "leierPrivat", "leierKommunal")),
    ...krav("oppsigelse", "flytte", er("maFlytte", "oppsagt")),
    ...krav("utskriving", "utskrives", er("utskrives", "institusjon", "fengsel"), false),
    ...krav("uttalelse", "bemanning", er("bemanningsbehov", "med"), false),
    ...krav("oppholdstillatelse", "opphold", er("opphold", "midlertidig", "vetIkke")),
  ];
}
