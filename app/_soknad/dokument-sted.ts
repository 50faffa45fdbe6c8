import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { Skjemasted } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";

/** A paper's place on the documents page. */
export type DokumentSted = { locale: string; soknadId: string; type: string; fra?: string };

export const dokumentSti = ({ locale, soknadId, type, fra }: DokumentSted) =>
  sti(locale, `/soknad/${soknadId}/dokumenter${fra ? `?fra=${fra}` : ""}#dokument-${type}` as Route);

/** Where «not now» waits when the session is over, and the page that asks for it. */
export const ikkeNaSted = ({ locale, soknadId, type, fra }: DokumentSted): Skjemasted => ({
  sted: `ikkeNa:${soknadId}:${type}`,
  til: sti(locale, `/soknad/${soknadId}/dokumenter?ikke=${type}${fra ? `&fra=${fra}` : ""}` as Route),
});

/** What she wrote, as the form gives it back. */
export const skrevet = (skjema: FormData) => ({
  dato: String(skjema.get("dato") ?? ""),
  grunn: String(skjema.get("grunn") ?? ""),
});

/** Errors of «not now» in words, by the form's two fields. */
export async function dokumentFeil(felt: readonly FeltFeil[]) {
  const t = await getTranslations("feltfeil");
  type Nokkel = Parameters<typeof t>[0];
  return felt.map((f) => ({
    felt: f.felt === "grunn" ? ("grunn" as const) : ("dato" as const),
    melding: t((t.has(f.kode as Nokkel) ? f.kode : "ugyldigVerdi") as Nokkel, f.verdier as never),
  }));
}
