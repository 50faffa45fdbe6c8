import type { Route } from "next";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";

/** Where a complaint waits when the session is over, and the page that asks for it. */
export const klagested = (locale: string, vedtakId: string): Skjemasted => ({
  sted: `klage:${vedtakId}`,
  til: sti(locale, `/vedtak/${vedtakId}/klage` as Route),
});

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === "string" ? verdi : "");

/** What she wrote, as the form gives it back. */
export const skrevet = (form: FormData) => ({
  punkter: form.getAll("punkter").map(tekst),
  tekst: tekst(form.get("tekst")),
  sentGrunn: tekst(form.get("sentGrunn")),
});
