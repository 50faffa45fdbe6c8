"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { SendTilstand } from "#components/soknad/submit-form.tsx";
import type { Refusal } from "#domain/kernel/outcome.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import { submitSoknad } from "#usecases/soknad/submit-soknad.ts";

type Sted = { locale: string; soknadId: string };

async function avvist({ locale, soknadId }: Sted, n: number, { kode, felt = [] }: Refusal): Promise<SendTilstand> {
  const t = await getTranslations("soknad.oppsummering");
  const oversikt = sti(locale, `/soknad/${soknadId}/oppsummering` as Route);
  if (felt.some((f) => f.felt === "bekreftet")) {
    const feil = [{ id: "bekreftet", melding: t("bekreft.mangler") }];
    return { n, feil, feilTittel: t("feilTittel", { antall: 1 }) };
  }
  if (kode === "acr_for_lav") redirect(`/logg-inn?niva=hoy&til=${encodeURIComponent(oversikt)}` as Route);
  // Something came to be missing since the page was drawn: the page lists it on top when it is drawn again.
  if (kode === "soknad.ufullstendig") redirect(oversikt);
  if (kode === "forMange") return { n, melding: t("feil.travelt") };
  const kjent = kode.split(".").at(-1);
  return { n, melding: t(`feil.${kjent === "endretAvAndre" || kjent === "nokkelGjenbrukt" ? kjent : "galt"}`) };
}

/** Sends the application, or gives the page back and says why not. */
export async function sendInn(sted: Sted, forrige: SendTilstand, skjema: FormData): Promise<SendTilstand> {
  const actor = await requireInnbygger();
  const n = forrige.n + 1;
  try {
    const forMye = await limit(actor, "innsending");
    if (forMye) return await avvist(sted, n, forMye);
    const ut = await submitSoknad(actor, {
      soknadId: sted.soknadId,
      nokkel: skjema.get("nokkel"),
      revisjon: Number(skjema.get("revisjon")),
      bekreftet: skjema.get("bekreftet") === "ja",
    });
    if (!ut.ok && ut.kode === "finnesIkke") return ikkeFunnet();
    if (!ut.ok) return await avvist(sted, n, ut);
    redirect(sti(sted.locale, `/soknad/${sted.soknadId}/kvittering` as Route));
  } catch (feil) {
    unstable_rethrow(feil);
    const t = await getTranslations("soknad.oppsummering.feil");
    if (!erOverbelastet(feil)) logg.error({ kode: "soknad.sendInn", feil }, "søknaden ble ikke sendt");
    return { n, melding: t(erOverbelastet(feil) ? "travelt" : "galt") };
  }
}
