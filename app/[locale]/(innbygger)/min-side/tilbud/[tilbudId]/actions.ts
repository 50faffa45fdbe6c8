"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { sti } from "#app/_sprak/sti.ts";
import type { Innbygger } from "#domain/kernel/actor.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";
import { answerTilbud } from "#usecases/tilbud/answer-tilbud.ts";
import { undoSvar } from "#usecases/tilbud/undo-svar.ts";
import { bookVisning } from "#usecases/visning/book-visning.ts";

/** Does it, and shows the offer as it then stands: with a receipt, or with why it could not be done. */
async function ogVis(
  locale: string,
  tilbudId: string,
  gjort: string,
  arbeid: (actor: Innbygger) => Promise<Outcome<unknown>>,
): Promise<void> {
  const actor = await requireInnbygger();
  try {
    const svar = await arbeid(actor);
    if (!svar.ok && svar.kode === "finnesIkke") return ikkeFunnet();
    const hva = svar.ok ? `gjort=${gjort}` : `melding=${svar.kode.split(".").at(-1)}`;
    redirect(sti(locale, `/min-side/tilbud/${encodeURIComponent(tilbudId)}?${hva}` as Route));
  } catch (feil) {
    unstable_rethrow(feil);
    redirect(`/feil?kode=${loggFeil("handling.feil", feil)}` as Route);
  }
}

/** The confirmed yes. */
export async function accept(locale: string, tilbudId: string, nokkel: string): Promise<void> {
  return ogVis(locale, tilbudId, "svart", (actor) => answerTilbud(actor, { tilbudId, svar: "ja", nokkel }));
}

export async function undo(locale: string, tilbudId: string): Promise<void> {
  return ogVis(locale, tilbudId, "angret", (actor) => undoSvar(actor, { tilbudId }));
}

export async function book(locale: string, tilbudId: string, skjema: FormData): Promise<void> {
  const visningId = skjema.get("visning");
  if (typeof visningId !== "string" || visningId === "")
    redirect(sti(locale, `/min-side/tilbud/${encodeURIComponent(tilbudId)}?melding=ikkeValgt` as Route));
  return ogVis(locale, tilbudId, "bestilt", (actor) => bookVisning(actor, { tilbudId, visningId }));
}
