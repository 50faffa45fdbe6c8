import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { apneKontakt } from "./kontakt.ts";

/** A draft that will be deleted, and the mailbox of the one who wrote it. */
export type Slettevarsel = { soknadId: string; slettesDato: string; epost: string | null };

/** The effect of having told of one deletion: a draft that is written in gets another day, and may be told of anew. */
export const slettenokkel = (v: { soknadId: string; slettesDato: string }) => `sletting:${v.soknadId}:${v.slettesDato}`;

/**
 * Drafts to be deleted from `fra` to `til` (days, both counted) whose writer is not yet told, in the order of their ids after `etter`.
 * A protected person's mailbox is opened here and nowhere kept.
 */
export async function listSlettevarsel(
  tx: Tx,
  { fra, til, etter, antall }: { fra: string; til: string; etter: string; antall: number },
): Promise<Slettevarsel[]> {
  const rader = await raw(tx)<
    { soknadId: string; slettesDato: string; personId: string; epost: string | null; vernet: string | null }[]
  >`
    select s.id as "soknadId", s.slettes_dato::text as "slettesDato", p.id as "personId", p.epost, p.kontakt_vernet as vernet
    from soknad s join person p on p.id = s.soker_id
    where s.tilstand = 'utkast' and s.slettes_dato between ${fra} and ${til} and s.id > ${etter}
      and not exists (select 1 from effekt e where e.nokkel = 'sletting:' || s.id || ':' || s.slettes_dato and e.ferdig is not null)
    order by s.id limit ${antall}`;
  return rader.map(({ soknadId, slettesDato, personId, epost, vernet }) => ({
    soknadId,
    slettesDato,
    epost: apneKontakt(personId, vernet)?.epost ?? epost,
  }));
}
