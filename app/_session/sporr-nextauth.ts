import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";

type Sporsmal = {
  metode: "GET" | "POST";
  handling: readonly string[];
  sok?: Record<string, string>;
  kaker?: Record<string, string>;
  body?: object;
};
type Svar = { sted?: string; kaker: string[]; body: unknown };

/** Asks next-auth inside the process, by its handler for API routes: no call to ourselves over the network, no gateway to pass. */
export async function sporrNextauth(valg: AuthOptions, s: Sporsmal): Promise<Svar> {
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

/** What a browser would send back after these. */
export const somPar = (settKaker: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    settKaker.map((k) => {
      const [navn = "", verdi = ""] = (k.split(";")[0] ?? "").split(/=(.*)/s);
      return [navn, decodeURIComponent(verdi)];
    }),
  );
