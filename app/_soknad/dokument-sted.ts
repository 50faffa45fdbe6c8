import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { sti } from "#app/_sprak/sti.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";

/** A paper's place on the documents page. */
export type DokumentSted = { locale: string; soknadId: string; type: string; fra?: string };

export const dokumentSti = ({ locale, soknadId, type, fra }: DokumentSted) =>
  sti(locale, `/soknad/${soknadId}/dokumenter${fra ? `?fra=${fra}` : ""}#dokument-${type}` as Route);

/** Errors of «not now» in words, by the form's two fields. */
export async function dokumentFeil(felt: readonly FeltFeil[]) {
  const t = await getTranslations("feltfeil");
  type Nokkel = Parameters<typeof t>[0];
  return felt.map((f) => ({
    felt: f.felt === "grunn" ? ("grunn" as const) : ("dato" as const),
    melding: t((t.has(f.kode as Nokkel) ? f.kode : "ugyldigVerdi") as Nokkel, f.verdier as never),
  }));
}
