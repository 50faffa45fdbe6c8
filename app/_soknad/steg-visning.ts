import { feltVisninger } from "#components/soknad/felt-visninger.ts";
import type { StegTekster, StegVisning } from "#components/soknad/steg-visning.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";
import { feltord } from "./tjeneste-ord.ts";

const tekster = ({ skjema: t }: TjenesteOrd): StegTekster => ({
  videre: t("videre"),
  vises: t("vises"),
  velg: t("velg"),
  feilITittel: t("feilITittel"),
  tegnIgjen: t.raw("tegnIgjen"),
  tegnForMye: t.raw("tegnForMye"),
  tomt: t("tomt"),
  lagret: t.raw("lagret"),
  lagrer: t("lagrer"),
  ikkeLagret: t("ikkeLagret"),
  frakoblet: t("frakoblet"),
  avlogget: t("avlogget"),
  loggInn: t("loggInn"),
  annenFane: t("annenFane"),
  gjenfunnet: t("gjenfunnet"),
  konflikt: {
    tittel: t("konflikt.tittel"),
    ingress: t("konflikt.ingress"),
    din: t("konflikt.din"),
    deres: t("konflikt.deres"),
    beholdDin: t("konflikt.beholdDin"),
    brukDeres: t("konflikt.brukDeres"),
  },
});

/** One step as the browser draws it; undefined when the service has no such step. */
export function stegVisning(
  soknad: Pick<SoknadVisning, "id" | "tjeneste" | "svar" | "versjoner">,
  stegId: string,
  ord: TjenesteOrd,
  tilbake: string,
): StegVisning | undefined {
  const steg = tjenester[soknad.tjeneste].steg.find((s) => s.id === stegId);
  if (!steg) return undefined;
  const { skjema: t } = ord;
  const navn = Object.keys(steg.felt);
  return {
    soknadId: soknad.id,
    steg: steg.id,
    tittel: ord.steg(steg.id, "tittel") ?? steg.id,
    felt: feltVisninger(steg.felt, soknad.svar, {
      tekst: ord.felt,
      valgfritt: t("valgfritt"),
      ...feltord(t),
    }),
    svar: Object.fromEntries(navn.flatMap((n) => (soknad.svar[n] === undefined ? [] : [[n, soknad.svar[n]]]))),
    versjoner: Object.fromEntries(navn.map((n) => [n, soknad.versjoner[n] ?? 0])),
    tilbake: { href: tilbake, tekst: t("tilbake") },
    tekster: tekster(ord),
  };
}
