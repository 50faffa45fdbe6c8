import type { Tx } from "#db/client.ts";
import { findSoker, lockSoknad } from "#db/queries/soknad.ts";
import type { Actor } from "#domain/kernel/actor.ts";

/**
 * A draft, held, with its applicant: what every act on a draft begins with. Undefined for anybody who is not a resident, or the
 * job that deletes what nobody wrote in any more.
 */
export async function loadUtkast(tx: Tx, soknadId: string, actor: Actor) {
  if (actor.kind === "system") {
    const soknad = await lockSoknad(tx, soknadId);
    const soker = soknad && (await findSoker(tx, soknad.sokerId));
    return soknad && soker && { ...soknad, soker };
  }
  if (actor.kind !== "innbygger") return undefined;
  const [soknad, soker] = await Promise.all([lockSoknad(tx, soknadId), findSoker(tx, actor.personId)]);
  return soknad && soker && { ...soknad, soker };
}
