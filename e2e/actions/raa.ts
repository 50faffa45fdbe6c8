import type { BrowserContext } from "@playwright/test";
import { type Answer, call } from "../../dev/drill/http.ts";

const { BASE_URL = "" } = process.env;

/** The cookie line a browser would send to the house. */
export const kakelinje = async (context: BrowserContext) =>
  (await context.cookies(BASE_URL)).map((k) => `${k.name}=${k.value}`).join("; ");

/** One request with its path untouched on the wire. Throws when nothing answers: silence is not a refusal. */
export async function spor(
  sti: string,
  valg: { kake?: string; hoder?: Record<string, string>; metode?: string; kropp?: string } = {},
) {
  const { kake = "", hoder = {}, metode = "GET", kropp } = valg;
  const headers = { host: new URL(BASE_URL).host, ...(kake ? { cookie: kake } : {}), ...hoder };
  const svar = await call(BASE_URL, {
    method: metode,
    path: sti,
    headers,
    ...(kropp === undefined ? {} : { body: kropp }),
  });
  if (!svar) throw new Error(`${metode} ${sti}: ingen svarte`);
  return svar;
}

/**
 * As `spor`, going along once when the router's request is sent on to the same page with its own parameter: without it a request
 * for RSC would be answered by the redirect alone and prove nothing.
 */
export async function sporVidere(sti: string, valg: Parameters<typeof spor>[1] = {}) {
  const svar = await spor(sti, valg);
  const sted = String(svar.headers.location ?? "");
  const videre = svar.status === 307 && /[?&]_rsc(?:[=&]|$)/.test(sted) ? new URL(sted, BASE_URL) : undefined;
  return videre ? spor(videre.pathname + videre.search, valg) : svar;
}

/** Everything of an answer as one text, as somebody who listens would search it. */
export const altI = (svar: Answer) =>
  `${Object.entries(svar.headers)
    .map(([navn, verdi]) => `${navn}: ${String(verdi)}`)
    .join("\n")}\n\n${svar.body}`;
