import type { RaSvar } from "#domain/kernel/felt.ts";
import { bryt, forsegl } from "./forseglet.ts";

/** Carries the calculator's answers through login. HttpOnly, encrypted, short-lived; read once and deleted. */
export const kalkulatorKake = {
  navn: "__Host-kalkulator",
  levetidSekunder: 30 * 60,
  /** Browsers drop larger cookies without a word. */
  maksTegn: 4_000,
  /** Set and deleted with the same: a browser heeds no deletion of such a cookie without them. */
  valg: { httpOnly: true, secure: true, sameSite: "lax", path: "/" },
} as const;

/** The answers as a cookie value, or nothing when they are too many to carry. */
export async function encodeKalkulator(svar: RaSvar): Promise<string | undefined> {
  const kake = await forsegl(kalkulatorKake.navn, { svar }, kalkulatorKake.levetidSekunder);
  return kake.length <= kalkulatorKake.maksTegn ? kake : undefined;
}

/** The answers, unjudged: the reader passes them through `lesRaSvar`. Nothing when the value is foreign, changed or too old. */
export const decodeKalkulator = async (kake: string | undefined): Promise<unknown> =>
  (await bryt(kalkulatorKake.navn, kake))?.svar;
