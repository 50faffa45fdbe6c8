import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";
import { ventelisteplass } from "./ventelisteplass.ts";

/**
 * A notice that a household may be taken off the list (fvl § 16), what she answered, and that the answer was read. No place is removed
 * without one whose days have passed, and whose answer somebody has read. Words under the case key.
 */
export const plassfjerning = pgTable(
  "plassfjerning",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    plassId: uuid()
      .notNull()
      .references(() => ventelisteplass.id),
    /** A code of `domain/venteliste/fjerning.ts`. */
    grunn: text().notNull(),
    grunnKryptert: text().notNull(),
    tilstand: text().$type<"varslet" | "fjernet" | "frafalt">().notNull().default("varslet"),
    varsletAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    /** The last day to answer. */
    frist: date({ mode: "string" }).notNull(),
    svarKryptert: text(),
    svart: tid(),
    svartAv: uuid().references(() => person.id),
    lestAv: uuid().references(() => ansatt.id),
    lest: tid(),
    frafaltAv: uuid().references(() => ansatt.id),
    frafaltKryptert: text(),
    avsluttet: tid(),
    opprettet: opprettet(),
  },
  (t) => [
    uniqueIndex("plassfjerning_apen_idx").on(t.plassId).where(sql`tilstand = 'varslet'`),
    index("plassfjerning_sak_idx").on(t.sakId, t.id),
    check(
      "plassfjerning_svar",
      sql`(svart is null) = (svar_kryptert is null) and (svart is null) = (svart_av is null) and (lest is null or svart is not null)`,
    ),
    check(
      "plassfjerning_frafalt",
      sql`(tilstand = 'frafalt') = (frafalt_av is not null) and (tilstand = 'varslet') = (avsluttet is null)`,
    ),
  ],
);
