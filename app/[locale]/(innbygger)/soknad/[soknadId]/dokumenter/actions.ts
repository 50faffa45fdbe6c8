"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { type DokumentSted, dokumentFeil, dokumentSti, ikkeNaSted, skrevet } from "#app/_soknad/dokument-sted.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { IkkeNaTilstand } from "#components/soknad/not-now-form.tsx";
import { answerDokument } from "#usecases/dokument/answer-dokument.ts";
import { removeVedlegg } from "#usecases/dokument/remove-vedlegg.ts";
import { logg } from "#usecases/kernel/logg.ts";

/** «Jeg har ikke dette nå» with the day it will come. */
export async function ikkeNa(sted: DokumentSted, forrige: IkkeNaTilstand, skjema: FormData): Promise<IkkeNaTilstand> {
  const actor = await requireEier(skjema, ikkeNaSted(sted));
  const verdier = skrevet(skjema);
  const n = forrige.n + 1;
  try {
    const svar = { slag: "harIkke", ...verdier };
    const ut = await answerDokument(actor, { soknadId: sted.soknadId, type: sted.type, svar });
    if (ut.ok) await glemEtterlatte(actor, ikkeNaSted(sted).sted, skjema);
    if (ut.ok) redirect(dokumentSti(sted));
    if (ut.kode === "finnesIkke" || ut.kode === "dokument.ukjentKrav") return ikkeFunnet();
    const [t, feil] = await Promise.all([getTranslations("skjema"), dokumentFeil(ut.felt ?? [])]);
    return { n, verdier, feil, feilTittel: t("feilTittel", { antall: feil.length }) };
  } catch (feil) {
    unstable_rethrow(feil);
    logg.error({ kode: "dokument.ikkeNa", feil }, "svaret ble ikke lagret");
    const t = await getTranslations("soknad.feil");
    return { n, verdier, melding: t("galt") };
  }
}

/** A button that either worked or shows the page as it is now, with a line on top when the fault is ours. */
async function knapp(sted: DokumentSted, gjor: () => Promise<unknown>): Promise<void> {
  let mal = dokumentSti(sted);
  try {
    await gjor();
  } catch (feil) {
    unstable_rethrow(feil);
    logg.error({ kode: "dokument.knapp", feil }, "handlingen feilet");
    mal = sti(sted.locale, `/soknad/${sted.soknadId}/dokumenter?feil=ja` as Route);
  }
  redirect(mal);
}

/** She has the paper after all. */
export async function harLikevel(sted: DokumentSted): Promise<void> {
  const actor = await requireInnbygger();
  const svar = { slag: "angre" };
  await knapp(sted, () => answerDokument(actor, { soknadId: sted.soknadId, type: sted.type, svar }));
}

/** Takes a file out of the draft. */
export async function fjernFil(sted: DokumentSted, vedleggId: string): Promise<void> {
  const actor = await requireInnbygger();
  await knapp(sted, () => removeVedlegg(actor, { vedleggId }));
}
