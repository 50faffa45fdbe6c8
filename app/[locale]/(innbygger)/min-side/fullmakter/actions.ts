"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { type FormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { giveFullmakt } from "#usecases/fullmakt/give-fullmakt.ts";

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === "string" ? verdi : "");

/** Gives the fullmakt, or gives the form back with what was written and what must be put right. */
export async function give(locale: string, forrige: FormState, form: FormData): Promise<FormState> {
  const actor = await requireInnbygger();
  const skrevet = {
    navn: tekst(form.get("navn")),
    fnr: tekst(form.get("fnr")),
    tjenester: form.getAll("tjenester").map(tekst),
    varighet: tekst(form.get("varighet")),
  };
  return medTilstand(forrige, skrevet, async () => {
    const svar = await giveFullmakt(actor, skrevet);
    if (svar.ok) redirect(sti(locale, "/min-side/fullmakter?melding=gitt" as Route));
    if (svar.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(svar, forrige, skrevet);
  });
}
