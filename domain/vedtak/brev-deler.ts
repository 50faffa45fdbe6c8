import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, fritekst, overskrift, t } from "./brev.ts";

/** What every letter of a case knows. `saksnr` is «2026/12»; `tjeneste` is the service's id. */
export type Brevramme = { fornavn: string; saksnr: string; tjeneste: string; mottatt: Dag; dato: Dag };

export const liste = (...nokler: string[]): Brevblokk => ({ slag: "liste", punkter: nokler.map((n) => t(n)) });
export const ord = (tekst: string | undefined): Brevblokk => ({ slag: "avsnitt", tekst: fritekst(tekst) });

/** «Innsyn» (fvl § 18, § 27): the party may see the papers of her case. */
export const innsyn = (): readonly Brevblokk[] => [
  overskrift("brev.felles.innsyn.tittel"),
  avsnitt("brev.felles.innsyn.tekst"),
];

/** Whom to ask: a named person when there is one, else the office. */
export const kontakt = (
  person: { navn: string; telefon: string } | undefined,
  kontor: { navn: string; telefon: string },
) => [
  overskrift("brev.felles.kontakt.tittel"),
  person
    ? avsnitt("brev.felles.kontakt.person", { navn: person.navn, telefon: person.telefon })
    : avsnitt("brev.felles.kontakt.kontor", { kontor: kontor.navn, telefon: kontor.telefon }),
];

/**
 * How to complain (fvl §§ 27–32). Body and days are the decision's own data. «Tre uker fra du fikk brevet», since the clock
 * starts when the letter lies on Min side and the notice has gone out. `kanUtsettes`: there is something to postpone (fvl § 42).
 */
export const klageadgang = (
  v: { klageinstans: string; klagefristDager: number },
  kanUtsettes: boolean,
): readonly Brevblokk[] => [
  overskrift("brev.felles.klage.tittel"),
  v.klagefristDager % 7 === 0
    ? avsnitt("brev.felles.klage.fristUker", { uker: v.klagefristDager / 7 })
    : avsnitt("brev.felles.klage.fristDager", { dager: v.klagefristDager }),
  { slag: "avsnitt", tekst: t(`brev.felles.klage.instans.${v.klageinstans}`) },
  avsnitt("brev.felles.klage.slik"),
  ...(kanUtsettes ? [avsnitt("brev.felles.klage.utsatt")] : []),
  avsnitt("brev.felles.klage.forSent"),
];
