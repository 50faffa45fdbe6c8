import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { bytea, id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";

/**
 * That one person may act for another in some services (fvl § 12). Who may is held as the keyed index of her number: to give a
 * fullmakt tells nothing about whether the other has ever been here.
 */
export const fullmakt = pgTable(
  "fullmakt",
  {
    id: id(),
    giverId: uuid()
      .notNull()
      .references(() => person.id),
    mottakerIndeks: bytea().notNull(),
    /** Both names as JSON, under the key-encryption key: each side reads who the other is. */
    navnKryptert: text().notNull(),
    tjenester: text().array().$type<TjenesteId[]>().notNull(),
    gyldigTil: date({ mode: "string" }).notNull(),
    avsluttet: tid(),
    avsluttetAv: uuid(),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    index("fullmakt_giver_idx").on(t.giverId),
    index("fullmakt_mottaker_idx").on(t.mottakerIndeks),
    check("fullmakt_tjenester", sql`cardinality(${t.tjenester}) > 0`),
    check("fullmakt_slutt", sql`(${t.avsluttet} is null) = (${t.avsluttetAv} is null)`),
  ],
);
