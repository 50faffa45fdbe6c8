"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { type FormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { confirmPlass } from "#usecases/venteliste/confirm-plass.ts";
import { leavePlass } from "#usecases/venteliste/leave-plass.ts";

const plassen = (locale: string, sakId: string, svar: string) =>
  sti(locale, `/min-side/sak/${encodeURIComponent(sakId)}/venteliste?svar=${svar}` as Route);

/** «Vi venter fortsatt», and the place as it then stands. */
export async function confirm(locale: string, sakId: string): Promise<void> {
  const actor = await requireInnbygger();
  try {
    const outcome = await confirmPlass(actor, { sakId });
    if (!outcome.ok && outcome.kode === "finnesIkke") return ikkeFunnet();
    redirect(plassen(locale, sakId, outcome.ok ? "bekreftet" : "ikkeMulig"));
  } catch (feil) {
    unstable_rethrow(feil);
    redirect(`/feil?kode=${loggFeil("handling.feil", feil)}` as Route);
  }
}

/** Out of the list, or the form back with what must be put right. */
export async function leave(locale: string, sakId: string, forrige: FormState, form: FormData): Promise<FormState> {
  const actor = await requireInnbygger();
  const [rute, bekreftet] = [String(form.get("rute") ?? ""), String(form.get("bekreftet") ?? "")];
  const verdier = { rute, bekreftet };
  return medTilstand(forrige, verdier, async () => {
    const outcome = await leavePlass(actor, { sakId, rute, bekreftet: bekreftet === "ja" });
    if (outcome.ok) redirect(plassen(locale, sakId, "trukket"));
    if (outcome.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(outcome, forrige, verdier);
  });
}
