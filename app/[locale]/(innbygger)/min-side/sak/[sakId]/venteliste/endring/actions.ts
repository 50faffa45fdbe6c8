"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { EndringTilstand } from "#components/venteliste/endring-form.tsx";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { reportEndring } from "#usecases/venteliste/report-endring.ts";
import { endringssted, lesEndring, radene } from "./skjema.ts";

/** Sends the report, or gives the page back with what was written and what must be put right. */
export async function report(
  locale: string,
  sakId: string,
  tjeneste: TjenesteId,
  forrige: EndringTilstand,
  form: FormData,
): Promise<EndringTilstand> {
  const her = endringssted(locale, sakId);
  const actor = await requireEier(form, her);
  const ra = lesEndring(tjeneste, form);
  const tilbake = { runde: forrige.runde + 1, nokkel: String(form.get("nokkel")) };
  const skrevet = { ...ra.svar, omrader: ra.omrader, tekst: ra.tekst };
  const medRad = radene(String(form.get("_handling") ?? ""), ra.svar);
  if (medRad) return { ...tilbake, svar: { ...skrevet, ...medRad } };
  const t = await getTranslations("min-plass.skjema");
  try {
    const outcome = await reportEndring(actor, { sakId, nokkel: form.get("nokkel"), ...ra });
    if (outcome.ok) {
      await glemEtterlatte(actor, her.sted, form);
      redirect(sti(locale, `/min-side/sak/${encodeURIComponent(sakId)}/venteliste?svar=meldt` as Route));
    }
    if (outcome.kode === "finnesIkke") return ikkeFunnet();
    const felt = outcome.felt ?? [];
    if (felt.length === 0) return { ...tilbake, svar: skrevet, melding: t("ikkeMulig") };
    const ord = await tjenesteOrd(tjeneste);
    const melding = (f: (typeof felt)[number]) => (f.kode === "ingenEndring" ? t("ingenEndring") : ord.feil(f));
    return {
      ...tilbake,
      svar: skrevet,
      feil: {
        tittel: t("feiltittel", { antall: felt.length }),
        felt: felt.map((f) => ({ felt: f.felt, melding: melding(f) })),
      },
    };
  } catch (feil) {
    unstable_rethrow(feil);
    loggFeil("handling.feil", feil);
    return { ...tilbake, svar: skrevet, melding: t("galt") };
  }
}
