import { desc, eq } from "drizzle-orm";
import type { Ansatt } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import type { Forseglet, Sakskrypto } from "../krypto.ts";
import { oppslag } from "../schema/oppslag.ts";
import { sakskrypto } from "./sakskrypto.ts";

// Words of one's own follow a code; the chain is over them as they are stored, so it holds when the key is destroyed.
const EGNE_ORD = "annet: ";
const sted = "oppslag.formal";

/** A reason in words, as the log keeps it. */
export const lukkFormal = ({ seal, slettet }: Sakskrypto, tekst: string) =>
  slettet ? "annet" : `${EGNE_ORD}${seal(sted, tekst)}`;
/** As written; the code alone once the case's key is destroyed. */
export function apneFormal({ open, slettet }: Sakskrypto, formal: string) {
  if (!formal.startsWith(EGNE_ORD)) return formal;
  return slettet ? "annet" : `${EGNE_ORD}${open(sted, formal.slice(EGNE_ORD.length) as Forseglet<string>)}`;
}

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
export async function listOppslagForSak(tx: Tx, sakId: string, antall: number) {
  const [krypto, rader] = await Promise.all([
    sakskrypto(tx, sakId),
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
      .limit(antall),
  ]);
  return rader.map((rad) => ({ ...rad, formal: apneFormal(krypto, rad.formal) }));
}
