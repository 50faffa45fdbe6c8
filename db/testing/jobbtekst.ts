import { openAdmin } from "./open-admin.ts";

/** Everything the job table holds, as text, one job a line: payloads, keys and what handlers answered. */
export async function readJobbtekst(url: string): Promise<{ antall: number; tekst: string }> {
  const admin = openAdmin(url, 1);
  try {
    const rader = await admin<{ linje: string }[]>`
      select concat_ws(' ', name, singleton_key, data::text, output::text) as linje from pgboss.job`;
    return { antall: rader.length, tekst: rader.map((r) => r.linje).join("\n") };
  } finally {
    await admin.end({ timeout: 2 });
  }
}
