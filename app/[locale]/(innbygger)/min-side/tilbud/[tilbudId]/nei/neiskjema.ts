import type { Route } from "next";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";

/** Where a no with a reason waits when the session is over, and the page that asks for it. */
export const neisted = (locale: string, tilbudId: string): Skjemasted => ({
  sted: `tilbud:${tilbudId}`,
  til: sti(locale, `/min-side/tilbud/${tilbudId}/nei` as Route),
});

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === "string" ? verdi : "");

/** What she wrote, as the form gives it back. */
export const neiskrevet = (skjema: FormData) => ({
  svar: tekst(skjema.get("svar")),
  kode: tekst(skjema.get("kode")),
  tekst: tekst(skjema.get("tekst")),
});
