import "server-only";
import { innlogging } from "#domain/kernel/actor.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { logInnloggingsfeil } from "#usecases/konto/log-innloggingsfeil.ts";
import { authOptions, klasseAv, type UtstederId } from "./auth-options.ts";
import { avsluttetSti } from "./avsluttet-grunn.ts";
import { grunnForArsak, medArsak } from "./innloggingsfeil.ts";
import { MALKAKE, nokkelAv, OKTKAKE } from "./kake.ts";
import { sporrNextauth } from "./sporr-nextauth.ts";
import { trygtMal } from "./trygt-mal.ts";
import { videreTil } from "./videre-til.ts";

const stiAv = (adresse: string | undefined, opphav: string) =>
  adresse?.startsWith(`${opphav}/`) ? adresse.slice(opphav.length) : undefined;

/**
 * A person is back from a provider, with what it put in the address (`sok`) and what her browser kept (`kaker`). Into the house, or
 * to a neutral page with one row in the security log. The session she came with ends when, and only when, the new one stands.
 */
export async function finishInnlogging(
  id: UtstederId,
  sok: Record<string, string>,
  kaker: Record<string, string>,
): Promise<Response> {
  const { nextauthSecret, opphav } = innstillinger();
  const forrige = await nokkelAv(kaker[OKTKAKE], nextauthSecret);
  // The library stops at an address it cannot parse; ours is made safe before it sees it (T06).
  const mine = { ...kaker, [MALKAKE]: opphav + trygtMal(stiAv(kaker[MALKAKE], opphav), klasseAv[id]) };
  const { callbackUrl: _vedlagt, ...svart } = sok;
  const { svar, arsak } = await medArsak(() =>
    sporrNextauth(authOptions(id, forrige), { metode: "GET", handling: ["callback", id], sok: svart, kaker: mine }),
  );

  const mal = new URL(svar.sted ?? "/api/auth/error", opphav);
  const sti = mal.pathname + mal.search;
  if (mal.origin !== opphav || mal.pathname.startsWith("/api/auth/")) {
    await logInnloggingsfeil(innlogging, { kode: arsak ?? "annet", utsteder: id });
    return videreTil(avsluttetSti(grunnForArsak(arsak ?? "annet")), svar.kaker);
  }
  if (mal.pathname === "/avsluttet") {
    await logInnloggingsfeil(innlogging, { kode: mal.searchParams.get("grunn") ?? "annet", utsteder: id });
    return videreTil(sti, svar.kaker);
  }
  // Staff's cookie is not sent on a journey that another site began: one stop on a page of ours begins a new one.
  const ansatt = klasseAv[id] === "ansatt";
  return videreTil(ansatt ? `/logg-inn/videre?${new URLSearchParams({ til: sti })}` : sti, svar.kaker);
}
