import type { Route } from "next";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";

/** Where an answer waits when the session is over, and the page that asks for it. */
export const varselsted = (locale: string, sakId: string): Skjemasted => ({
  sted: `forhandsvarsel:${sakId}`,
  til: sti(locale, `/min-side/sak/${sakId}/forhandsvarsel` as Route),
});
