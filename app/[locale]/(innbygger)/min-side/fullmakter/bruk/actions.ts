"use server";
import type { Route } from "next";
import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { loggFeil } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { nokkelAv, OKTKAKE } from "#app/_session/kake.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { innlogging } from "#domain/kernel/actor.ts";
import { actFor, actForSelf } from "#usecases/fullmakt/act-for.ts";
import { endFullmakt } from "#usecases/fullmakt/end-fullmakt.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";

const siden = (locale: string, sok = "") => sti(locale, `/min-side/fullmakter${sok}` as Route);
const nokkelen = async () => nokkelAv((await cookies()).get(OKTKAKE)?.value, innstillinger().nextauthSecret);

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
    // Who she acts for stands in the layout, which a navigation alone would keep.
    if (svar.ok) refresh();
    if (svar.ok) return sti(locale, rute("/min-side"));
    return svar.kode === "fullmakt.gjelderIkke" ? siden(locale, "?melding=gjelderIkke") : ikkeFunnet();
  });
}

/** Back to being herself. */
export async function actSelf(locale: string): Promise<void> {
  await requireInnbygger();
  await press(async () => {
    await actForSelf(innlogging, { nokkel: await nokkelen() });
    refresh();
    return sti(locale, rute("/min-side"));
  });
}
