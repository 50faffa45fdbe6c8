import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { authOptions, type UtstederId } from "./auth-options.ts";
import { medArsak } from "./innloggingsfeil.ts";

type Sporsmal = {
  metode: "GET" | "POST";
  handling: string[];
  sok?: Record<string, string>;
  kaker?: Record<string, string>;
  body?: object;
};
type Svar = { sted?: string; kaker: string[]; body: unknown };

/** Asks next-auth inside the process, by its handler for API routes: no call to ourselves over the network, no gateway to pass. */
async function ask(valg: AuthOptions, s: Sporsmal): Promise<Svar> {
  const hoder = new Map<string, string | string[]>();
  const svar: { body: unknown } = { body: undefined };
  const res = {
    status: () => res,
    getHeader: (navn: string) => hoder.get(navn.toLowerCase()),
    setHeader: (navn: string, verdi: string | string[]) => {
      hoder.set(navn.toLowerCase(), verdi);
      return res;
    },
    json: (body: unknown) => void Object.assign(svar, { body }),
    send: (body: unknown) => void Object.assign(svar, { body }),
    end: () => {},
  };
  const req = {
    method: s.metode,
    query: { ...s.sok, nextauth: s.handling },
    cookies: s.kaker ?? {},
    headers: {},
    body: s.body,
  };
  await NextAuth(req as unknown as NextApiRequest, res as unknown as NextApiResponse, valg);
  const sted = hoder.get("location");
  return {
    ...(typeof sted === "string" ? { sted } : {}),
    kaker: [hoder.get("set-cookie") ?? []].flat(),
    body: svar.body,
  };
}

const somPar = (kaker: string[]) =>
  Object.fromEntries(
    kaker.map((k) => {
      const [navn = "", verdi = ""] = (k.split(";")[0] ?? "").split(/=(.*)/s);
      return [navn, decodeURIComponent(verdi)];
    }),
  );

/** The provider's address with its checks, and the cookies that hold their other halves; or why it could not be had. */
export async function beginInnlogging(id: UtstederId, til: string, sok: Record<string, string>) {
  const valg = authOptions(id);
  const csrf = await ask(valg, { metode: "GET", handling: ["csrf"] });
  const csrfToken = (csrf.body as { csrfToken?: string } | undefined)?.csrfToken;
  const { svar, arsak } = await medArsak(() =>
    ask(valg, {
      metode: "POST",
      handling: ["signin", id],
      sok,
      kaker: somPar(csrf.kaker),
      body: { csrfToken, callbackUrl: til },
    }),
  );
  if (arsak !== undefined || !svar.sted || csrfToken === undefined)
    return { ok: false as const, arsak: arsak ?? "annet" };
  return { ok: true as const, sted: svar.sted, kaker: [...csrf.kaker, ...svar.kaker] };
}
