import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { feltord, tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import { feltVisninger } from "#components/soknad/felt-visninger.ts";
import { samleSvar } from "#components/soknad/les-skjema.ts";
import type { Endringsvisning } from "#components/venteliste/endring-form.tsx";
import { omrader } from "#domain/bolig/koder.ts";
import type { RaRad, RaSvar } from "#domain/kernel/felt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { tjenester } from "#domain/tjenester.ts";
import { endringsfelt, feltdeler } from "#domain/venteliste/endringsfelt.ts";
import { ENDRING_MAKS } from "#usecases/venteliste/report-endring.ts";

/** Where a report waits when the session is over, and the page that asks for it. */
export const endringssted = (locale: string, sakId: string): Skjemasted => ({
  sted: `endring:${sakId}`,
  til: sti(locale, `/min-side/sak/${sakId}/venteliste/endring` as Route),
});

const skrevneOmrader = (form: FormData) => form.getAll("omrader").map(String).filter(Boolean);

/** The posted report: answers by field, areas, her own words. */
export function lesEndring(tjeneste: TjenesteId, form: FormData) {
  const deler = endringsfelt(tjenester[tjeneste]);
  const felt = feltdeler.flatMap((del) => Object.entries(deler[del]).map(([navn, { slag }]) => ({ navn, slag })));
  const tekst = String(form.get("tekst") ?? "");
  return { svar: samleSvar(felt, form), omrader: skrevneOmrader(form), tekst };
}

/** The form as it is drawn: the service's own questions in its own words, filled in with what counts now. */
export async function endringsvisning(tjeneste: TjenesteId, start: RaSvar): Promise<Endringsvisning> {
  const [t, o, ord] = await Promise.all([
    getTranslations("min-plass.skjema"),
    getTranslations("min-plass.omrade"),
    tjenesteOrd(tjeneste),
  ]);
  const { skjema: s } = ord;
  const deler = endringsfelt(tjenester[tjeneste]);
  const felles = {
    tekst: ord.felt,
    valgfritt: "",
    ...feltord(s),
  };
  return {
    start,
    maks: ENDRING_MAKS,
    grupper: feltdeler
      .filter((id) => Object.keys(deler[id]).length > 0)
      .map((id) => ({ id, tittel: t(`gruppe.${id}`), felt: feltVisninger(deler[id], start, felles) })),
    omrader: omrader.map((kode) => ({ kode, tekst: o(kode) })),
    tekster: {
      tittel: t("tittel"),
      valgfritt: s("valgfritt"),
      omrader: { etikett: t("omrader.etikett"), hjelp: t("omrader.hjelp") },
      tekst: { etikett: t("tekst.etikett"), hjelp: t("tekst.hjelp") },
      send: t("send"),
      sender: t("sender"),
      gjenfunnet: s("gjenfunnet"),
      velg: s("velg"),
      feilITittel: s("feilITittel"),
      tegnIgjen: s.raw("tegnIgjen"),
      tegnForMye: s.raw("tegnForMye"),
    },
  };
}

const rader = (svar: RaSvar, navn: string): RaRad[] => {
  const verdi = svar[navn];
  return Array.isArray(verdi) ? verdi.flatMap((rad) => (typeof rad === "object" ? [rad] : [])) : [];
};

/** Rows come and go by ordinary presses, so that the list works without script; nothing is sent by them. */
export function radene(handling: string, svar: RaSvar): RaSvar | undefined {
  const [hva, navn = "", rad] = handling.split(":");
  if (hva === "leggTil") return { ...svar, [navn]: [...rader(svar, navn), {}] };
  if (hva === "fjern") return { ...svar, [navn]: rader(svar, navn).filter((_, i) => String(i) !== rad) };
  return undefined;
}
