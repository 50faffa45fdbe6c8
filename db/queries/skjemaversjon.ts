import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import journal from "../migrations/meta/_journal.json" with { type: "json" };

/** The newest migration this release knows, as its time in milliseconds. */
const minst = Math.max(...journal.entries.map((e) => e.when));

/** True when the database has every migration this release needs; a newer database is accepted, two releases may live at once. */
export async function harSkjema(tx: Tx): Promise<boolean> {
  const [rad] = await raw(tx)<
    { siste: string | null }[]
  >`select max(created_at)::text as siste from drizzle.__drizzle_migrations`;
  return Number(rad?.siste ?? 0) >= minst;
}
