import type { Band } from "#domain/venteliste/plass.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";

/** One household that said yes to a home: what it needed, and calendar days in Oslo from approval to yes. */
export type Ventet = { soverom: number; band: Band; dager: number };

/** Households of a service that have accepted an offer since `fra`, one row each, without anything that says who they are. */
export const listVentetid = (tx: Tx, tjeneste: string, fra: Date): Promise<Ventet[]> =>
  raw(tx)<Ventet[]>`
    select (v.behovsprofil ->> 'soverom')::int as soverom, v.band,
      (min(t.svart) at time zone 'Europe/Oslo')::date - v.godkjent as dager
    from tilbud t join ventelisteplass v on v.id = t.plass_id
    where t.tilstand = 'akseptert' and v.tjeneste = ${tjeneste}
    group by v.id having min(t.svart) >= ${fra.toISOString()}::timestamptz`;
