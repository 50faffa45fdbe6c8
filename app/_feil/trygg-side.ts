import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { logg } from "#usecases/kernel/logg.ts";
import { erOverbelastet } from "#usecases/kernel/overbelastet.ts";
import { STI_HODE } from "../_session/hoder.ts";
import { trygtMal } from "../_session/trygt-mal.ts";

/** A reference the person can read on the telephone: «K7QX-2M9P». Says nothing, finds the log line. */
export function nyReferanse() {
  const tegn = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const [...tall] = crypto.getRandomValues(new Uint8Array(8));
  const ord = tall.map((t) => tegn[t % tegn.length]).join("");
  return `${ord.slice(0, 4)}-${ord.slice(4)}`;
}

/** Logs a fault of ours without its message, and gives the reference it is found by. */
export function loggFeil(kode: string, feil: unknown): string {
  const referanse = nyReferanse();
  logg.error({ kode, referanse, feil }, "noe gikk galt hos oss");
  return referanse;
}

/** With the way back, so that «try again» means the page that was asked for. */
async function travelt() {
  const sti = (await headers()).get(STI_HODE) ?? "";
  const til = trygtMal(sti, sti.startsWith("/saksbehandling") ? "ansatt" : "innbygger");
  return `/travelt?${new URLSearchParams({ til })}` as Route;
}

type Side<P> = (props: P) => Promise<ReactNode>;

/**
 * Wraps a page or a layout: an error thrown in it becomes our own page with status 500 and a reference, a database that cannot keep up
 * one with 503; also without script, where Next alone sends an empty body. Redirects and the like pass through.
 */
export const tryggSide =
  <P>(side: Side<P>): Side<P> =>
  async (props) => {
    try {
      return await side(props);
    } catch (feil) {
      unstable_rethrow(feil);
      if (erOverbelastet(feil)) return redirect(await travelt());
      return redirect(`/feil?kode=${loggFeil("side.feil", feil)}` as Route);
    }
  };
