import { asc, eq } from "drizzle-orm";
import type { Boligfakta } from "#domain/rapport/kostra.ts";
import type { Plassfakta, Saksfakta, Tilbudsfakta } from "#domain/rapport/ventemal.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { ventelistehistorikk } from "../schema/ventelistehistorikk.ts";

export type Rapportfakta = {
  plasser: readonly Plassfakta[];
  saker: readonly Saksfakta[];
  tilbud: readonly Tilbudsfakta[];
};

/** What a unit's reports count: every household, protected ones too, as days and codes. Never shown, only counted. Throws (42501) for a unit that is not hers. */
export async function loadRapportfakta(tx: Tx, enhet: string): Promise<Rapportfakta> {
  const [rad] = await raw(tx)<{ fakta: string }[]>`select bd_rapportfakta(${enhet})::text as fakta`;
  return JSON.parse(rad?.fakta ?? '{"plasser":[],"saker":[],"tilbud":[]}');
}

/** The unit's homes of a programme with the state each had at the end of `dag`; null for one that was not in the register. Small houses and family homes are counted like any. */
export const listBoligerPa = (tx: Tx, enhet: string, program: string | undefined, dag: string): Promise<Boligfakta[]> =>
  raw(tx)<Boligfakta[]>`
    select b.eierform, b.rullestol, (select s.til from bolig_status s where s.bolig_id = b.id
        and (s.tid at time zone 'Europe/Oslo')::date <= ${dag}::date order by s.tid desc, s.id desc limit 1) as tilstand
    from bolig b where b.enhet = ${enhet} and (${program ?? null}::text is null or b.program = ${program ?? null})`;

/** Days each home that stands empty now has done so, with the state it stands in. */
export const listLedighet = (tx: Tx, enhet: string, program: string | undefined, idag: string) =>
  raw(tx)<{ status: string; dager: number }[]>`
    select b.status, (${idag}::date - b.status_fra)::int as dager from bolig b
    where b.enhet = ${enhet} and b.status in ('ledig', 'klargjoring', 'fraflyttet') and (${program ?? null}::text is null or b.program = ${program ?? null})`;

/** The list at the end of each year, with how those who left it left, oldest first. */
export const listHistorikk = (tx: Tx, enhet: string) =>
  tx
    .select()
    .from(ventelistehistorikk)
    .where(eq(ventelistehistorikk.enhet, enhet))
    .orderBy(asc(ventelistehistorikk.ar));
