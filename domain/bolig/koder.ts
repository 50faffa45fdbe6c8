/** How the municipality disposes of a home (`domain.md` §3.6, §3.9): owned, leased in, or by agreement with a private owner. */
export const eierformer = ["kommunalt_eid", "innleid", "tildelingsrett", "tilvisningsrett"] as const;
export type Eierform = (typeof eierformer)[number];

export const boligtyper = ["leilighet", "rekkehus", "smahus", "bofellesskap", "omsorgsbolig", "familiehjem"] as const;
export type Boligtype = (typeof boligtyper)[number];

/** Staff in the house: none, a base near by, or round the clock. In rising order. */
export const bemanninger = ["ingen", "base", "dogn"] as const;
export type Bemanning = (typeof bemanninger)[number];

export const standarder = ["enkel", "vanlig", "god"] as const;
export type Standard = (typeof standarder)[number];

/** What the rent stands on: the market for the same kind of home, or what it costs the municipality. */
export const leiegrunnlag = ["gjengs_leie", "kostnadsdekkende", "avtale"] as const;
export type Leiegrunnlag = (typeof leiegrunnlag)[number];

/** Whom a home is kept for. A word about the home; what a household may take is decided per case, never a diagnosis. */
export const malgrupper = ["eldre", "funksjonsnedsettelse", "rop", "unge", "flyktninger", "familier"] as const;
export type Malgruppe = (typeof malgrupper)[number];

/** Local areas, as the seed divides Asker (not confirmed as the municipality's own division). */
export const omrader = [
  "asker",
  "borgen",
  "heggedal",
  "holmen",
  "vollen",
  "slemmestad",
  "spikkestad",
  "royken",
  "saetre",
  "tofte",
] as const;
export type Omrade = (typeof omrader)[number];

/** What must be done before a home is let again (`domain.md` §9.2: klargjøring needs its checklist done). */
export const klargjoringspunkter = [
  "befaring",
  "rengjoring",
  "reparasjoner",
  "brannsikring",
  "las_og_nokler",
  "strom_og_malere",
  "bilder_uten_personer",
] as const;
export type Klargjoringspunkt = (typeof klargjoringspunkter)[number];

/** The services a home may be let through. */
export const programmer = ["kommunal-bolig", "omsorgsbolig"] as const;
