import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { statistikk } from "../schema/statistikk.ts";

/** How long decided cases took: calendar days in Oslo from receipt to decision. */
export type Malt = { antall: number; medianDager: number; nittiDager: number };

/**
 * Median and ninetieth percentile over the cases of a service decided since `fra`; zeros when there are none. A dismissal is left out:
 * nothing was judged, and the quick ones would promise those whose case is treated too much.
 */
export async function measureBehandlingstid(tx: Tx, tjeneste: string, fra: Date): Promise<Malt> {
  const [rad] = await raw(tx)<{ antall: number; median: number | null; nitti: number | null }[]>`
    with tid as (
      select (avgjort at time zone 'Europe/Oslo')::date - (mottatt at time zone 'Europe/Oslo')::date as dager
      from sak s where tjeneste = ${tjeneste} and avgjort >= ${fra.toISOString()}::timestamptz
        and not exists (select 1 from vedtak v where v.sak_id = s.id and v.tilstand = 'vedtatt' and v.utfall = 'avvist'))
    select count(*)::int as antall,
      percentile_disc(0.5) within group (order by dager) as median,
      percentile_disc(0.9) within group (order by dager) as nitti from tid`;
  return { antall: rad?.antall ?? 0, medianDager: rad?.median ?? 0, nittiDager: rad?.nitti ?? 0 };
}

export async function saveStatistikk(tx: Tx, nokkel: string, verdi: Record<string, unknown>, beregnet: Date) {
  await tx
    .insert(statistikk)
    .values({ nokkel, verdi, beregnet })
    .onConflictDoUpdate({ target: statistikk.nokkel, set: { verdi, beregnet } });
}

export async function findStatistikk(tx: Tx, nokkel: string) {
  const [rad] = await tx.select().from(statistikk).where(eq(statistikk.nokkel, nokkel));
  return rad;
}
