import type { Tx } from "#db/client.ts";
import { listBrevMedSak, lockStoppetJobb, type Stoppetbrev, type Stoppetjobb } from "#db/queries/drift.ts";
import { type Actor, harRolle } from "#domain/kernel/actor.ts";
import { policy } from "#domain/sak/policy.ts";

/** A stopped job with its letter and case when the actor may see them. */
export type Stoppet = { jobb: Stoppetjobb; brev: Stoppetbrev | undefined };

/** A letter's job is for those who have its case; what has no case is for operations, who see ids and never content (C2). */
export const kanProves = (actor: Actor, { brev }: Stoppet): boolean =>
  // The database has already hidden cases of one's own kin, so nobody is named here.
  brev ? policy.redrive(actor, { ...brev, inhabile: [] }) : harRolle(actor, "sysadmin");

/** Whether the party was told, and when, is for those who have her case: operations know a letter's job by its id alone. */
export const kanHandteres = (actor: Actor, s: Stoppet): boolean =>
  kanProves(actor, s) && (s.jobb.brevId === null || s.brev !== undefined);

export async function loadStoppet(tx: Tx, jobbId: string): Promise<Stoppet | undefined> {
  const jobb = await lockStoppetJobb(tx, jobbId);
  if (!jobb) return undefined;
  const [brev] = await listBrevMedSak(tx, jobb.brevId ? [jobb.brevId] : []);
  return { jobb, brev };
}
