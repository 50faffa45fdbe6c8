import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Refusal } from "#domain/kernel/outcome.ts";
import type { Mangel } from "#domain/vedtak/mangler.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import { skrevet } from "../../../_skjema/svar.ts";

/** Where on this page what is missing is put right; what belongs to the assessment has no field here. */
const feltHer = (felt: string) => felt.replace(/^begrunnelse\./, "");

/** One missing thing as a sentence. */
export const mangeltekst = (tjeneste: string, m: Mangel): string =>
  tekstAv(`${tjeneste}-sak.mangler.${m.kode}`, m.regel ? { regel: tekstAv(`regler.${m.regel}.tittel`) } : undefined);

const iSkjemaet = [
  "utfall",
  "belop",
  "avslagsgrunner",
  "avvisningsgrunner",
  "hvorforMindre",
  "hensyn",
  "barnetsBeste",
  "veienVidere",
];
export const erISkjemaet = (m: Mangel) => iSkjemaet.includes(feltHer(m.felt)) || m.felt.startsWith("tillegg.");

/** A proposal that is not whole: fields of this page by themselves, the rest as a list on top. */
export function medMangler(avslag: Refusal, forrige: StaffState, skjema: FormData): StaffState {
  const { mangler = [], tjeneste = "" } = avslag.detaljer as { mangler?: readonly Mangel[]; tjeneste?: string };
  return {
    n: (forrige.n ?? 0) + 1,
    tittel: tekst("saksbehandling.feil.tittel", { antall: mangler.filter(erISkjemaet).length }),
    melding: {
      tittel: tekst("saksbehandling.avslag.vedtak_ufullstendig.tittel"),
      tekst: tekst("saksbehandling.avslag.vedtak_ufullstendig.tekst"),
      punkter: mangler.filter((m) => !erISkjemaet(m)).map((m) => mangeltekst(tjeneste, m)),
    },
    feil: mangler.filter(erISkjemaet).map((m) => ({ felt: feltHer(m.felt), melding: mangeltekst(tjeneste, m) })),
    verdier: skrevet(skjema),
  };
}
