import type { RaRad, RaVerdi } from "#domain/kernel/felt.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";

const sti = (tjeneste: string, felt: string) => `${tjeneste}.felt.${felt}`;

/** The question a field asks, as the applicant read it. */
export const sporsmal = (tjeneste: string, felt: string) =>
  harTekst(`${sti(tjeneste, felt)}.etikett`) ? tekstAv(`${sti(tjeneste, felt)}.etikett`) : felt;

const valgtekst = (grunn: string, verdi: string) =>
  harTekst(`${grunn}.valg.${verdi}`) ? tekstAv(`${grunn}.valg.${verdi}`) : verdi;

const radtekst = (grunn: string, rad: RaRad) =>
  Object.entries(rad)
    .filter(([, v]) => v.trim() !== "")
    .map(([navn, v]) => {
      const felt = `${grunn}.rad.${navn}`;
      return `${harTekst(`${felt}.etikett`) ? tekstAv(`${felt}.etikett`) : navn}: ${valgtekst(felt, v)}`;
    })
    .join(", ");

/** One answer as lines of text: choices in the words the applicant chose among, everything else as typed. */
export function svarTekst(tjeneste: string, felt: string, verdi: RaVerdi | null): readonly string[] {
  const grunn = sti(tjeneste, felt);
  if (verdi === null) return [tekst("saksbehandling-sak.fakta.ubesvart")];
  const deler = typeof verdi === "string" ? [verdi] : verdi;
  const linjer = deler
    .map((del) => (typeof del === "string" ? valgtekst(grunn, del) : radtekst(grunn, del)))
    .filter((l) => l.trim() !== "");
  return linjer.length > 0 ? linjer : [tekst("saksbehandling-sak.fakta.ubesvart")];
}
