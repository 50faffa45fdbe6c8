"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { sti } from "#app/_sprak/sti.ts";
import { withdrawSak } from "#usecases/minside/withdraw-sak.ts";

/** Withdraws, and shows the case as it then stands; a case decided a moment before says so there. */
export async function withdraw(locale: string, sakId: string): Promise<void> {
  const actor = await requireInnbygger();
  try {
    const outcome = await withdrawSak(actor, { sakId });
    if (!outcome.ok && outcome.kode === "finnesIkke") return ikkeFunnet();
    const side = `/min-side/sak/${encodeURIComponent(sakId)}`;
    redirect(sti(locale, `${side}${outcome.ok ? "" : "?melding=ikkeTrukket"}` as Route));
  } catch (feil) {
    unstable_rethrow(feil);
    redirect(`/feil?kode=${loggFeil("handling.feil", feil)}` as Route);
  }
}
