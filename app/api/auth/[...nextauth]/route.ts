import type { NextRequest } from "next/server";
import { erUtsteder } from "../../../_session/auth-options.ts";
import { finishInnlogging } from "../../../_session/finish-innlogging.ts";
import { jsonSvar } from "../../../_session/json-svar.ts";

/**
 * The way back from a provider, and nothing else of next-auth: its own sign-in, sign-out and session routes answer 404, so that
 * no caller can begin a sign-in with parameters of her own.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ nextauth: string[] }> }) {
  const [handling, id, ...mer] = (await params).nextauth;
  if (handling !== "callback" || mer.length > 0 || !erUtsteder(id)) return jsonSvar(404, { kode: "finnesIkke" });
  const kaker = Object.fromEntries(request.cookies.getAll().map((k) => [k.name, k.value]));
  return finishInnlogging(id, Object.fromEntries(request.nextUrl.searchParams), kaker);
}
