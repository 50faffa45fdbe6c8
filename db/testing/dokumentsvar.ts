import type postgres from "postgres";
import { ingenPapirer } from "./eksempler.ts";

/** «Har ikke nå» on every paper a draft may be asked for, as a row; answers what a browser needs to send it. */
export async function loveAlle(admin: postgres.Sql, soknadId: string) {
  const [rad] = await admin<{ nokkel: string; revisjon: number }[]>`
    update soknad set dokumentsvar = ${admin.json(ingenPapirer)} where id = ${soknadId}
    returning innsendingsnokkel as nokkel, revisjon`;
  if (!rad) throw new Error(`søknaden ${soknadId} finnes ikke`);
  return rad;
}
