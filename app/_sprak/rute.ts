import type { Route } from "next";

/**
 * A typed address without language prefix. `typedRoutes` alone refuses the right ones and lets wrong ones through,
 * since bokmål paths lie under `/[locale]`; asking for the path behind `/nb` gives the true answer.
 */
export function rute<T extends string>(path: T & (T extends "/" ? T : `/nb${T}` extends Route<`/nb${T}`> ? T : never)) {
  return path as Route;
}
