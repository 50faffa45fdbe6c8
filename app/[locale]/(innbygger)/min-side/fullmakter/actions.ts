"use server";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { medTilstand } from "#app/_feil/med-tilstand.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { type FormState, toFormState } from "#app/_session/form-state.ts";
import { nokkelAv, OKTKAKE } from "#app/_session/kake.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { innlogging } from "#domain/kernel/actor.ts";
import { actFor, actForSelf } from "#usecases/fullmakt/act-for.ts";
import { endFullmakt } from "#usecases/fullmakt/end-fullmakt.ts";
import { giveFullmakt } from "#usecases/fullmakt/give-fullmakt.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";

const tekst = (verdi: FormDataEntryValue | null) => (typeof verdi === "string" ? verdi : "");
const siden = (locale: string, sok = "") => sti(locale, `/min-side/fullmakter${sok}` as Route);
const nokkelen = async () => nokkelAv((await cookies()).get(OKTKAKE)?.value, innstillinger().nextauthSecret);

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
    if (svar.ok) redirect(siden(locale, "?melding=gitt"));
    if (svar.kode === "finnesIkke") return ikkeFunnet();
    return toFormState(svar, forrige, skrevet);
  });
}

/** Runs a press without fields, and goes on to where it leads. */
async function press(arbeid: () => Promise<Route>): Promise<void> {
  try {
    redirect(await arbeid());
  } catch (feil) {
    unstable_rethrow(feil);
    redirect(`/feil?kode=${loggFeil("handling.feil", feil)}` as Route);
  }
}

/** Ends a fullmakt that the actor gave or was given. */
export async function end(locale: string, fullmaktId: string): Promise<void> {
  const actor = await requireInnbygger();
  await press(async () => {
    const svar = await endFullmakt(actor, { fullmaktId });
    return svar.ok ? siden(locale) : ikkeFunnet();
  });
}

/** From here on the login acts for the giver. */
export async function act(locale: string, fullmaktId: string): Promise<void> {
  await requireInnbygger();
  await press(async () => {
    const nokkel = await nokkelen();
    const svar = await actFor(innlogging, { nokkel, fullmaktId });
    if (svar.ok) return sti(locale, rute("/min-side"));
    return svar.kode === "fullmakt.gjelderIkke" ? siden(locale, "?melding=gjelderIkke") : ikkeFunnet();
  });
}

/** Back to being herself. */
export async function actSelf(locale: string): Promise<void> {
  await requireInnbygger();
  await press(async () => {
    await actForSelf(innlogging, { nokkel: await nokkelen() });
    return sti(locale, rute("/min-side"));
  });
}
