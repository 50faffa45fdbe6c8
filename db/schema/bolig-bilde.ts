import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { bolig } from "./bolig.ts";
import { id, opprettet, tid } from "./columns.ts";
import type { VedleggTilstand } from "./vedlegg.ts";

/** A photo of the rooms, or the floor plan. */
export type Bildeslag = "bilde" | "plan";

/**
 * A picture of a home, without people. The row stands before the object, as with `vedlegg`; the object lies under a key of its own, since
 * a home has no case. Those of small houses and family homes are read only by those who may know where they lie.
 */
export const boligBilde = pgTable(
  "bolig_bilde",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    slag: text().$type<Bildeslag>().notNull(),
    /** What one who cannot see it is told. */
    alt: text().notNull(),
    mime: text().notNull(),
    /** Points, so that a page leaves room for it. */
    bredde: integer().notNull(),
    hoyde: integer().notNull(),
    storrelse: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    lagernokkel: text().notNull().unique(),
    nokkel: text().notNull(),
    tilstand: text().$type<VedleggTilstand>().notNull().default("lastes_opp"),
    /** Who said that nobody is in the picture; null in the demo. */
    lastetOppAv: uuid().references(() => ansatt.id),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
    mottatt: tid(),
  },
  (t) => [
    index("bolig_bilde_bolig_idx").on(t.boligId, t.id),
    check("bolig_bilde_slag", sql`${t.slag} in ('bilde', 'plan')`),
    check("bolig_bilde_alt", sql`length(btrim(${t.alt})) >= 3`),
    check("bolig_bilde_tilstand", sql`${t.tilstand} in ('lastes_opp', 'mottatt', 'fjernet')`),
  ],
);
