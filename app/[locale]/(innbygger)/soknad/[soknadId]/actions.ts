"use server";
import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { requireInnbygger } from "#app/_session/actor.ts";
import { sti } from "#app/_sprak/sti.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { deleteUtkast } from "#usecases/soknad/delete-utkast.ts";

/** Deletes the draft for good and goes to Min side; a draft that is gone already is what was asked for. */
export async function slett(locale: string, soknadId: string): Promise<void> {
  const actor = await requireInnbygger();
  let til = "/min-side";
  try {
    const outcome = await deleteUtkast(actor, { soknadId });
    if (!outcome.ok && outcome.kode !== "finnesIkke") til = `/soknad/${encodeURIComponent(soknadId)}?feil=ja`;
  } catch (feil) {
    unstable_rethrow(feil);
    logg.error({ kode: "utkast.slett", feil }, "utkastet ble ikke slettet");
    til = `/soknad/${encodeURIComponent(soknadId)}?feil=ja`;
  }
  redirect(sti(locale, til as Route));
}
