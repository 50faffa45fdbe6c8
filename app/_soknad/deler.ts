import type { Route } from "next";
import { sti } from "#app/_sprak/sti.ts";
import type { StegStatus } from "#domain/kernel/skjema.ts";
import type { SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";

export type Del = { id: string; navn: string; href: Route; status: StegStatus };

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
