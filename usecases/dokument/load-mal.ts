import type { Tx } from "#db/client.ts";
import { lockOwnSak } from "#db/queries/innsending.ts";
import { findSoker, lockSoknad } from "#db/queries/soknad.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { policy, type SakFakta } from "#domain/sak/policy.ts";
import { erSakTilstand, type SakTilstand } from "#domain/sak/tilstand.ts";

/**
 * Where a file is to go: a draft, or a sent application with its case. The application is held, so that two uploads at once
 * cannot both take the last place.
 */
export async function loadMal(tx: Tx, soknadId: string, actor: Actor) {
  if (actor.kind !== "innbygger") return undefined;
  const [soknad, rad, soker] = await Promise.all([
    lockSoknad(tx, soknadId),
    lockOwnSak(tx, soknadId),
    findSoker(tx, actor.personId),
  ]);
  if (!soknad || !soker) return undefined;
  return { soknad, soker, sak: rad && erSakTilstand(rad.tilstand) ? { ...rad, tilstand: rad.tilstand } : undefined };
}
export type Mal = NonNullable<Awaited<ReturnType<typeof loadMal>>>;

const fakta = (sak: NonNullable<Mal["sak"]> & { tilstand: SakTilstand }): SakFakta => ({ ...sak, inhabile: [] });

/** Files may be added to a draft, and to a case that is still open. */
export const kanTaImot = (actor: Actor, { soknad, sak }: Mal) =>
  sak ? policy.addDocuments(actor, fakta(sak)) : policy.editDraft(actor, soknad);
