import type { Route } from "next";
import { redirect } from "next/navigation";

/**
 * «Not there» and «not yours» leave by the same door. A redirect, since `notFound()` in a page gives an empty body without
 * script (vercel/next.js#62228); the proxy answers the address with status 404.
 */
export const ikkeFunnet = (): never => redirect("/ikke-funnet" as Route);
