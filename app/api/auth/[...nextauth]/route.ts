import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { innlogging } from "#domain/kernel/actor.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { logInnloggingsfeil } from "#usecases/konto/log-innloggingsfeil.ts";
import { authOptions, erUtsteder, klasseAv, type UtstederId } from "../../../_session/auth-options.ts";
import { avsluttetSti } from "../../../_session/avsluttet-grunn.ts";
import { grunnForArsak, medArsak } from "../../../_session/innloggingsfeil.ts";
import { jsonSvar } from "../../../_session/json-svar.ts";
import { nokkelAv, OKTKAKE } from "../../../_session/kake.ts";
import { videreTil } from "../../../_session/videre-til.ts";

type Kontekst = { params: Promise<{ nextauth: string[] }> };

/**
 * The way back from a provider, and nothing else of next-auth: its own sign-in, sign-out and session routes answer 404, so that
 * no caller can begin a sign-in with parameters of her own.
 */
export async function GET(request: NextRequest, { params }: Kontekst): Promise<Response> {
  const { nextauth } = await params;
  const [handling, id, ...mer] = nextauth;
  if (handling !== "callback" || mer.length > 0 || !erUtsteder(id)) return jsonSvar(404, { kode: "finnesIkke" });

  const forrige = await nokkelAv(request.cookies.get(OKTKAKE)?.value, innstillinger().nextauthSecret);
  const { svar, arsak } = await medArsak<Response>(() =>
    NextAuth(request, { params: { nextauth } }, authOptions(id, forrige)),
  );
  return finished(svar, id, arsak);
}

/** Where the person goes now: into the house, or to a page that says the login did not succeed. */
async function finished(svar: Response, id: UtstederId, arsak: string | undefined): Promise<Response> {
  const kaker = svar.headers.getSetCookie();
  const { opphav } = innstillinger();
  const mal = new URL(svar.headers.get("location") ?? "/api/auth/error", opphav);
  const sti = mal.pathname + mal.search;
  if (mal.origin !== opphav || mal.pathname.startsWith("/api/auth/")) {
    await logInnloggingsfeil(innlogging, { kode: arsak ?? "annet", utsteder: id });
    return videreTil(avsluttetSti(grunnForArsak(arsak ?? "annet")), kaker);
  }
  if (mal.pathname === "/avsluttet") {
    await logInnloggingsfeil(innlogging, { kode: mal.searchParams.get("grunn") ?? "annet", utsteder: id });
    return videreTil(sti, kaker);
  }
  // Staff's cookie is not sent on a journey that another site began: one stop on a page of ours begins a new one.
  return videreTil(klasseAv[id] === "ansatt" ? `/logg-inn/videre?${new URLSearchParams({ til: sti })}` : sti, kaker);
}
