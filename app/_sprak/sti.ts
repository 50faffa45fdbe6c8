import type { Route } from "next";
import { standardmal } from "#messages/sprak.ts";

/** The address in the reader's language. Every link and redirect to a page under `[locale]` passes here. */
export function sti(locale: string, path: Route): Route {
  if (locale === standardmal) return path;
  return ((path as string) === "/" ? `/${locale}` : `/${locale}${path}`) as Route;
}
