import type { Tx } from "#db/client.ts";
import type { Sak } from "#db/queries/sak.ts";
import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { VedtakRad } from "#db/queries/vedtak.ts";
import { insertPlass } from "#db/queries/ventelisteplass.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteBekreftelse } from "#domain/venteliste/bekreftelse.ts";
import { motor } from "./grunnlag.ts";
import { samletTillegg } from "./tillegg.ts";

/** What the decision that gives a place is made from, and by whom. */
type Vedtatt = { sak: Sak; innstilling: VedtakRad; grunnlag: Saksgrunnlag; ansattId: string; now: Date };

/**
 * Puts the household on the list in the transaction of the decision: the letter says that they stand on it. Refuses
 * `vedtak.ufullstendig` when the decision does not say what they need.
 */
export async function givePlass(
  tx: Tx,
  { sak, innstilling, grunnlag, ansattId, now }: Vedtatt,
): Promise<Outcome<undefined>> {
  const idag = osloDag(now);
  const plass = motor(grunnlag, idag).plass(samletTillegg(innstilling));
  if (!plass) return refuse("vedtak.ufullstendig");
  await insertPlass(tx, {
    ...plass,
    sakId: sak.id,
    personId: sak.sokerId,
    godkjent: idag,
    sisteBekreftet: idag,
    nesteBekreftelse: nesteBekreftelse(idag),
    regelsett: innstilling.regelsett,
    vurdertAv: ansattId,
  });
  return ok(undefined);
}
