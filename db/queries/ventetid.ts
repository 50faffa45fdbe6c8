import type { Ventetid } from "#domain/venteliste/prognose.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";

/**
 * Every household that has stood on a service's list, with the day it said yes to an offer when it has: days in Oslo, without anything
 * that says who they are. One who left the list in another way is left out; one who still waits has no such day.
 */
export const listVentetid = async (tx: Tx, tjeneste: string): Promise<Ventetid[]> => {
  const rader = await raw(tx)<{ soverom: number; band: Ventetid["band"]; godkjent: string; tilbudt: string | null }[]>`
    select (v.behovsprofil ->> 'soverom')::int as soverom, v.band, v.godkjent::text,
      ((min(t.svart) filter (where t.tilstand = 'akseptert')) at time zone 'Europe/Oslo')::date::text as tilbudt
    from ventelisteplass v left join tilbud t on t.plass_id = v.id
    where v.tjeneste = ${tjeneste}
    group by v.id having v.status not in ('fjernet', 'trukket') or bool_or(t.tilstand = 'akseptert')`;
  return rader.map(({ tilbudt, ...rad }) => ({ ...rad, ...(tilbudt ? { tilbudt } : {}) }));
};
