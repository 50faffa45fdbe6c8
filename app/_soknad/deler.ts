import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { sti } from "#app/_sprak/sti.ts";
import type { StegStatus } from "#domain/kernel/skjema.ts";
import type { SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";

export type Del = {
  id: string;
  navn: string;
  href: Route;
  status: StegStatus;
  /** What is said of it when the status does not say it. */
  tilstand?: string;
};

/** An application's pages in order: the steps that concern this person, then documents. The review comes after them all. */
export function deler(soknad: SoknadVisning, ord: TjenesteOrd, dokumenter: string, locale: string): Del[] {
  const til = (id: string) => sti(locale, `/soknad/${soknad.id}/${id}` as Route);
  return [
    ...soknad.steg.map(({ id, status }) => ({ id, navn: ord.steg(id, "kort") ?? id, href: til(id), status })),
    { id: "dokumenter", navn: dokumenter, href: til("dokumenter"), status: soknad.dokumentstatus },
  ];
}

/** Where to go on: the first part that is not done, or the review. */
export const fortsettMed = (alle: readonly Del[]): Del | undefined => alle.find((del) => del.status !== "ferdig");

/** The parts with the review last, as the menu shows and counts them. */
export async function menydeler(alle: readonly Del[], soknadId: string, locale: string): Promise<Del[]> {
  const t = await getTranslations("soknad.liste");
  const klar = fortsettMed(alle) === undefined;
  return [
    ...alle,
    {
      id: "oppsummering",
      navn: t("oppsummering"),
      href: sti(locale, `/soknad/${soknadId}/oppsummering` as Route),
      status: klar ? "pabegynt" : "ikkeStartet",
      tilstand: t(klar ? "tilstand.klar" : "tilstand.venter").toLowerCase(),
    },
  ];
}
