import type { Route } from "next";
import { redirect } from "next/navigation";
import type { Refusal } from "#domain/kernel/outcome.ts";

/**
 * «Not there» and «not yours» leave by the same door. A redirect, since `notFound()` in a page gives an empty body without
 * script (vercel/next.js#62228); the proxy answers the address with status 404.
 */
export const ikkeFunnet = (): never => redirect("/ikke-funnet" as Route);

/** For a page whose query refused: a page in words when the content is erased, else «not there». */
export const uteblitt = (avslag: Refusal): never =>
  avslag.kode === "sak.innholdSlettet" ? redirect("/innhold-slettet" as Route) : ikkeFunnet();
