"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { getLocale } from "next-intl/server";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { actorOrAnonym } from "#app/_session/actor.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { FeedbackFelt, FeedbackState } from "#components/tilbakemelding/feedback-form.tsx";
import { limit } from "#usecases/kernel/limit.ts";
import { sendTilbakemelding } from "#usecases/tilbakemelding/send-tilbakemelding.ts";
import { avvist, stanset } from "./svar.ts";

const en = (skjema: FormData, navn: string) => {
  const verdi = skjema.get(navn);
  return typeof verdi === "string" ? verdi : "";
};

/** Open to all and without a session; who is logged in is counted as herself. */
export async function siFra(forrige: FeedbackState, skjema: FormData): Promise<FeedbackState> {
  const verdier: FeedbackFelt = {
    side: en(skjema, "side"),
    tekst: en(skjema, "tekst"),
    epost: en(skjema, "epost"),
    tomt: en(skjema, "tomt"),
  };
  try {
    const actor = await actorOrAnonym();
    const forMange = await limit(actor, "tilbakemelding");
    if (forMange) return await stanset("forMange", forrige, verdier);
    const svar = await sendTilbakemelding(actor, verdier);
    if (!svar.ok) return await avvist(svar, forrige, verdier);
    return redirect(sti(await getLocale(), `/tilgjengelighet/mottatt?nr=${svar.value.nummer}` as Route));
  } catch (feil) {
    unstable_rethrow(feil);
    return stanset("galt", forrige, verdier, loggFeil("handling.feil", feil));
  }
}
