import type { Satt } from "#domain/kernel/satt.ts";
import { klagefristDager } from "#domain/klage/klagefrist.ts";
import { leiesatser, spurtManederFor } from "#domain/leie/satser.ts";
import { oppbevaringAr } from "#domain/sak/oppbevaring.ts";
import { bankregler, kommunevalg, rente, sosialhjelp } from "#domain/startlan/satser.ts";
import { sifo } from "#domain/startlan/satser-sifo.ts";
import { klageinstanser, lovversjoner } from "#domain/vedtak/lovversjon.ts";

const sett = {
  rente,
  kommunevalg,
  sosialhjelp,
  bankregler,
  sifo,
  klagefristDager,
  klageinstanser,
  lovversjoner,
  oppbevaringAr,
  leieMinstetidAr: leiesatser.minstetidAr.rader,
  leieMinstetidSokkelAr: leiesatser.minstetidSokkelAr.rader,
  leieDepositumManeder: leiesatser.depositumManeder.rader,
  leieIndeksTidligst: leiesatser.indeksTidligst.rader,
  leieIndeksVarsel: leiesatser.indeksVarsel.rader,
  leieGjengsTidligst: leiesatser.gjengsTidligst.rader,
  leieGjengsVarsel: leiesatser.gjengsVarsel.rader,
  leieOppsigelse: leiesatser.oppsigelse.rader,
  leieSpurtFor: spurtManederFor,
} as const;
export type Settnavn = keyof typeof sett;
export type Settrad = { navn: Settnavn; satt: Satt<unknown> };

/** Every dated row of every set, newest first within each. */
export const satteRader = (): Settrad[] =>
  (Object.keys(sett) as Settnavn[]).flatMap((navn) =>
    [...sett[navn]].reverse().map((satt) => ({ navn, satt: satt as Satt<unknown> })),
  );

/** A value as lines «name: number»; what lies inside another is named by its path. */
export function linjer(verdi: unknown, sti: readonly string[] = []): { navn: string; verdi: string }[] {
  if (Array.isArray(verdi)) return [{ navn: sti.join(" "), verdi: verdi.join(" · ") }];
  if (typeof verdi === "object" && verdi !== null)
    return Object.entries(verdi).flatMap(([navn, v]) => linjer(v, [...sti, navn]));
  return [{ navn: sti.join(" "), verdi: String(verdi) }];
}
