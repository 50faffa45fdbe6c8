import type { Tx } from "#db/client.ts";
import { findVedtak, listKlagerISak } from "#db/queries/klage.ts";
import { findMinSak, lockMinSak } from "#db/queries/min-sak.ts";
import type { Actor } from "#domain/kernel/actor.ts";

/** A decision of the actor's own case with that case and its complaints; undefined when it is not hers. `las` locks the case first. */
export async function mittVedtak(tx: Tx, vedtakId: string, actor: Actor, las: boolean) {
  if (actor.kind !== "innbygger") return undefined;
  const vedtak = await findVedtak(tx, vedtakId);
  if (!vedtak) return undefined;
  const sak = await (las ? lockMinSak : findMinSak)(tx, vedtak.sakId, actor.personId);
  if (!sak) return undefined;
  return { vedtak, sak, klager: await listKlagerISak(tx, sak.id) };
}
export type MittVedtak = NonNullable<Awaited<ReturnType<typeof mittVedtak>>>;
