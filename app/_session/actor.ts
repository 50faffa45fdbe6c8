import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { type Actor, type Ansatt, anonym, type Innbygger, innlogging } from "#domain/kernel/actor.ts";
import type { Klasse } from "#domain/kernel/sesjonsgrenser.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { checkSesjon, type Sesjonssvar } from "#usecases/konto/check-sesjon.ts";
import { STI_HODE } from "./hoder.ts";
import { jsonSvar } from "./json-svar.ts";
import { nokkelAv, OKTKAKE } from "./kake.ts";
import { fremmed } from "./opphav.ts";
import { trygtMal } from "./trygt-mal.ts";

const ingen: Sesjonssvar = { tilstand: "ingen" };

/** The session of this request, checked and renewed once however many ask. */
export const sesjon = cache(async (): Promise<Sesjonssvar> => {
  const nokkel = await nokkelAv((await cookies()).get(OKTKAKE)?.value, innstillinger().nextauthSecret);
  if (!nokkel) return ingen;
  const svar = await checkSesjon(innlogging, { nokkel });
  return svar.ok ? svar.value : ingen;
});

/**
 * Sends whoever has no live session of this class away. Only «absent» goes to the provider: an ended session meets a page with a
 * button, since the provider's own live session would otherwise sign the person straight in again.
 */
async function avvis(svar: Sesjonssvar, klasse: Klasse, til: string | undefined): Promise<never> {
  const mal = trygtMal(til ?? (await headers()).get(STI_HODE), klasse);
  const sok = new URLSearchParams({ til: mal });
  if (svar.tilstand === "ingen") redirect(`${klasse === "ansatt" ? "/logg-inn/ansatt" : "/logg-inn"}?${sok}` as Route);
  sok.set("grunn", svar.tilstand === "avsluttet" ? svar.grunn : "annenRolle");
  redirect(`/avsluttet?${sok}` as Route);
}

/** The resident asking, or never returns. `til` is where to come back after login; the page's own address when absent. */
export async function requireInnbygger(til?: string): Promise<Innbygger> {
  const svar = await sesjon();
  if (svar.tilstand === "aktiv" && svar.actor.kind === "innbygger") return svar.actor;
  return avvis(svar, "innbygger", til);
}

/** The member of staff asking, with roles, units and clearance as they are at this moment, or never returns. */
export async function requireAnsatt(til?: string): Promise<Ansatt> {
  const svar = await sesjon();
  if (svar.tilstand === "aktiv" && svar.actor.kind === "ansatt") return svar.actor;
  return avvis(svar, "ansatt", til);
}

/** For what is open to all but shows more to some. Makes the page dynamic. */
export async function actorOrAnonym(): Promise<Actor> {
  const svar = await sesjon();
  return svar.tilstand === "aktiv" ? svar.actor : anonym;
}

/** For headers: the name to greet, whom she acts for, and when the session ends unless used. Undefined without a live session. */
export async function innlogget(): Promise<
  { navn: string; slutter: Date; klasse: Klasse; giver?: string } | undefined
> {
  const svar = await sesjon();
  if (svar.tilstand !== "aktiv") return undefined;
  const { slutter, klasse, giver } = svar;
  // ID-porten gives no name: somebody nobody has registered yet is greeted all the same, with her way out.
  return {
    navn: svar.navn || (await getTranslations("innlogging"))("utenNavn"),
    slutter,
    klasse,
    ...(giver === undefined ? {} : { giver }),
  };
}

/**
 * The actor of a machine route, or the answer to give: 403 for a foreign origin (also where the proxy does not reach), 401
 * without a live session, 404 for the wrong class. A `Response` is returned as it is.
 */
export async function routeActor(request: Request, klasse: Klasse | "alle"): Promise<Actor | Response> {
  if (fremmed(request.method, request.headers, innstillinger().opphav)) return jsonSvar(403, { kode: "fremmedOpphav" });
  const svar = await sesjon();
  if (svar.tilstand === "ingen") return jsonSvar(401, { kode: "ikkeInnlogget" });
  if (svar.tilstand === "avsluttet") return jsonSvar(401, { kode: "avsluttet", grunn: svar.grunn });
  if (klasse !== "alle" && svar.klasse !== klasse) return jsonSvar(404, { kode: "finnesIkke" });
  return svar.actor;
}
