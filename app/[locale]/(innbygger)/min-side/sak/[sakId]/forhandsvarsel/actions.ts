"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { type FormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { answerForhandsvarsel } from "#usecases/plass/answer-forhandsvarsel.ts";
import { varselsted } from "./varselsted.ts";

/** Sends the answer, or gives the page back with what was written. */
export async function svar(locale: string, sakId: string, forrige: FormState, form: FormData): Promise<FormState> {
  const her = varselsted(locale, sakId);
  const actor = await requireEier(form, her);
  const ra = form.get("svar");
  const tekst = typeof ra === "string" ? ra : "";
  return medTilstand(forrige, { svar: tekst }, async () => {
    const outcome = await answerForhandsvarsel(actor, { sakId, svar: tekst });
    if (outcome.ok) await glemEtterlatte(actor, her.sted, form);
    if (outcome.ok)
      redirect(sti(locale, `/min-side/sak/${encodeURIComponent(sakId)}/forhandsvarsel?sendt=ja` as Route));
    if (outcome.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(outcome, forrige, { svar: tekst });
  });
}
