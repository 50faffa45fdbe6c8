import type { StaffFelt } from "#components/sak/staff-field.tsx";
import type { Tilleggsfelt, TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { kortDato } from "../../../_skjema/format.ts";

const sti = (tjeneste: string, navn: string) => `${tjeneste}-sak.tillegg.${navn}`;

function tegn(tjeneste: string, navn: string, f: Tilleggsfelt, verdi: string): StaffFelt {
  const felles = {
    navn: `tillegg.${navn}`,
    etikett: tekstAv(`${sti(tjeneste, navn)}.etikett`),
    ...(harTekst(`${sti(tjeneste, navn)}.hjelp`) ? { hjelp: tekstAv(`${sti(tjeneste, navn)}.hjelp`) } : {}),
    ...(f.valgfritt ? { valgfritt: tekst("saksbehandling.valgfritt") } : {}),
    ved: f.ved.join(" "),
  };
  if (f.slag === "valg")
    return {
      ...felles,
      slag: "en",
      valg: (f.valg ?? []).map((kode) => ({ kode, tekst: tekstAv(`${sti(tjeneste, navn)}.valg.${kode}`) })),
      valgte: [verdi],
    };
  if (f.slag === "langtekst") return { ...felles, slag: "langtekst", verdi, rader: 4 };
  if (f.slag === "tall") return { ...felles, slag: "tall", verdi, bredde: 4 };
  return { ...felles, slag: "tekst", verdi: f.slag === "dato" && verdi ? kortDato(verdi) : verdi };
}

/** The service's own fields of the innstilling, drawn from their definition. */
export const tilleggsfelt = (tjeneste: TjenesteId, skrevet: Tillegg): StaffFelt[] =>
  Object.entries(tjenester[tjeneste].tillegg).map(([navn, f]) => tegn(tjeneste, navn, f, skrevet[navn] ?? ""));

/** The same, read: question and answer for what was written. */
export const tilleggsrader = (tjeneste: TjenesteId, skrevet: Tillegg) =>
  Object.entries(tjenester[tjeneste].tillegg).flatMap(([navn, f]) => {
    const verdi = skrevet[navn];
    if (verdi === undefined) return [];
    const svar =
      f.slag === "valg" ? tekstAv(`${sti(tjeneste, navn)}.valg.${verdi}`) : f.slag === "dato" ? kortDato(verdi) : verdi;
    return [{ sporsmal: tekstAv(`${sti(tjeneste, navn)}.etikett`), svar }];
  });
