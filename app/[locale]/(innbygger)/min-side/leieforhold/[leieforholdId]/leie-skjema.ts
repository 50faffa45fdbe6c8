import "server-only";
import type { Route } from "next";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { StaffState } from "#components/sak/staff-form.tsx";
import type { Outcome, Refusal } from "#domain/kernel/outcome.ts";
import { harTekst, tekstAv } from "#messages/tekst.ts";

/** The address of a tenancy's page, or of one under it. */
export const leiesti = (locale: string, leieforholdId: string, rest = "") =>
  sti(locale, `/min-side/leieforhold/${encodeURIComponent(leieforholdId)}${rest}` as Route);

/** Everything she posted, so that nothing is lost. */
const skrevet = (skjema: FormData): Record<string, string[]> =>
  Object.fromEntries(
    [...new Set(skjema.keys())]
      .filter((navn) => !navn.startsWith("$ACTION"))
      .map((navn) => [navn, skjema.getAll(navn).filter((v): v is string => typeof v === "string")]),
  );

/** One posted value as text, whatever came. */
export const en = (skjema: FormData, navn: string): string => {
  const verdi = skjema.get(navn);
  return typeof verdi === "string" ? verdi : "";
};

async function avslag(a: Refusal, forrige: StaffState, skjema: FormData): Promise<StaffState> {
  const t = await getTranslations("leieforhold");
  const feil = (a.felt ?? []).map(({ felt, kode, verdier }) => {
    const sted = [`leieforhold.feil.${kode}`, `feltfeil.${kode}`].find(harTekst);
    return { felt, melding: sted ? tekstAv(sted, verdier) : t("feil.annet") };
  });
  const kode = `leieforhold.avslag.${a.kode.replace("leie.", "")}`;
  return {
    n: (forrige.n ?? 0) + 1,
    tittel: t("feil.tittel", { antall: feil.length }),
    feil,
    verdier: skrevet(skjema),
    ...(feil.length > 0
      ? {}
      : { melding: { tittel: t("avslag.tittel"), tekst: harTekst(kode) ? tekstAv(kode) : t("avslag.annet") } }),
  };
}

/**
 * The body of a tenant's action: what she wrote comes back with what must be put right; a fault of ours too, with a reference.
 * «Not there» leaves by the usual door. `ok` redirects.
 */
export async function utfor<T>(
  forrige: StaffState,
  skjema: FormData,
  handling: () => Promise<Outcome<T>>,
  ok: () => Promise<never>,
): Promise<StaffState> {
  try {
    const svar = await handling();
    if (svar.ok) return await ok();
    return svar.kode === "finnesIkke" ? ikkeFunnet() : await avslag(svar, forrige, skjema);
  } catch (feil) {
    unstable_rethrow(feil);
    const t = await getTranslations("leieforhold");
    const tekst = t("avslag.galt", { referanse: loggFeil("handling.feil", feil) });
    return { n: (forrige.n ?? 0) + 1, verdier: skrevet(skjema), melding: { tittel: t("avslag.tittel"), tekst } };
  }
}
