import { desc, eq } from "drizzle-orm";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { oppslag } from "../schema/oppslag.ts";

/** Writes one look to the person's chain. Throws when it cannot, so that the read fails with it. */
export async function appendOppslag(
  tx: Tx,
  actor: Ansatt,
  navn: string,
  hva: { sakId: string | null; personId: string; handling: string; formal?: string },
) {
  await raw(
    tx,
  )`select bd_append_oppslag(${hva.sakId}, ${hva.personId}, ${actor.roller.join(",")}, ${hva.handling}, ${hva.formal ?? navn})`;
}

/** Who has looked into one case, newest first. Others' looks are seen by leaders and auditors only. */
export const listOppslagForSak = (tx: Tx, sakId: string, antall: number) =>
  tx
    .select({
      tid: oppslag.tid,
      ansattId: oppslag.ansattId,
      rolle: oppslag.rolle,
      handling: oppslag.handling,
      formal: oppslag.formal,
    })
    .from(oppslag)
    .where(eq(oppslag.sakId, sakId))
    .orderBy(desc(oppslag.tid))
    .limit(antall);
