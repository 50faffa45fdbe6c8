import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import { erMal, sprak, standardmal } from "#messages/sprak.ts";

type Navnerom = keyof (typeof sprak)[typeof standardmal]["tekster"];

const blader = (tre: unknown, sti: string): [string, string][] =>
  typeof tre === "string" ? [[sti, tre]] : Object.entries(tre as object).flatMap(([k, v]) => blader(v, `${sti}.${k}`));

/**
 * Texts for a page that speaks in the browser, parsed here so that only a formatter of under a kilobyte goes along. Keys are
 * whole («regler.botid.tittel»).
 */
export function kompilert(locale: string, navnerom: readonly Navnerom[]): Record<string, CompiledMessage> {
  const { tekster } = sprak[erMal(locale) ? locale : standardmal];
  return Object.fromEntries(
    // The compiler's objects have no prototype, and React takes only plain ones to the browser.
    navnerom.flatMap((n) => blader(tekster[n], n)).map(([nokkel, tekst]) => [nokkel, structuredClone(compile(tekst))]),
  );
}
