"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { glemEtterlatte, requireEier } from "#app/_session/etterlatt.ts";
import { type FormState, toFormState } from "#app/_session/form-state.ts";
import { sti } from "#app/_sprak/sti.ts";
import { answerTilbud } from "#usecases/tilbud/answer-tilbud.ts";
import { neiskrevet, neisted } from "./neiskjema.ts";

/** Sends the no, or gives the page back with what was written and what must be put right. */
export async function decline(
  locale: string,
  tilbudId: string,
  forrige: FormState,
  skjema: FormData,
): Promise<FormState> {
  const her = neisted(locale, tilbudId);
  const actor = await requireEier(skjema, her);
  const verdier = neiskrevet(skjema);
  return medTilstand(forrige, verdier, async () => {
    const { svar, kode, tekst } = verdier;
    const ord = svar === "nei_fordi" ? { kode, tekst } : {};
    const utfall = await answerTilbud(actor, { tilbudId, svar, nokkel: skjema.get("nokkel"), ...ord });
    const side = `/min-side/tilbud/${encodeURIComponent(tilbudId)}`;
    if (utfall.ok) await glemEtterlatte(actor, her.sted, skjema);
    if (utfall.ok) redirect(sti(locale, `${side}?gjort=svart` as Route));
    if (utfall.kode === "finnesIkke") return ikkeFunnet();
    if (utfall.kode !== "ugyldig") redirect(sti(locale, `${side}?melding=${utfall.kode.split(".").at(-1)}` as Route));
    return toFormState(utfall, forrige, verdier);
  });
}
