"use server";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { requireInnbygger } from "#app/_session/actor.ts";
import { decodeKalkulator, kalkulatorKake } from "#app/_session/kalkulator-kake.ts";
import { sti } from "#app/_sprak/sti.ts";
import { lesRaSvar, sharedSvar } from "#domain/kernel/les-skjema.ts";
import { tjenesteAv } from "#domain/tjenester.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { startSoknad } from "#usecases/soknad/start-soknad.ts";

/** What the calculator left in this browser that this service asks too. */
async function fraKalkulator(tjeneste: string) {
  const kjent = tjenesteAv(tjeneste);
  const ra = await decodeKalkulator((await cookies()).get(kalkulatorKake.navn)?.value);
  const lest = kjent && ra !== undefined ? lesRaSvar(kjent, sharedSvar(kjent, ra)) : undefined;
  return lest?.ok ? lest.value : undefined;
}

/** Makes the draft or finds the live one, and goes to it. */
export async function start(locale: string, tjeneste: string, skjema: FormData): Promise<void> {
  const actor = await requireInnbygger();
  let til = `/soknad/ny/${encodeURIComponent(tjeneste)}?feil=ja`;
  try {
    const svar = skjema.get("kalkulator") === "ja" ? await fraKalkulator(tjeneste) : undefined;
    const outcome = await startSoknad(actor, { tjeneste, ...(svar ? { svar } : {}) });
    if (outcome.ok) {
      (await cookies()).set(kalkulatorKake.navn, "", { ...kalkulatorKake.valg, maxAge: 0 });
      til = `/soknad/${outcome.value.soknadId}`;
    }
  } catch (feil) {
    unstable_rethrow(feil);
    logg.error({ kode: "soknad.start", feil }, "søknaden ble ikke laget");
  }
  redirect(sti(locale, til as Route));
}
