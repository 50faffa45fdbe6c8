import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";

/** How many open cases stand in each state, kept by a trigger on `sak` so that a badge never counts. */
export const koteller = pgTable(
  "koteller",
  {
    enhet: text().notNull(),
    tilstand: text().notNull(),
    gradering: text().$type<Gradering>().notNull(),
    /** The member of staff who holds them, or '' for nobody. */
    ansvarlig: text().notNull(),
    /** Who proposed them, while they lie for decision: all others may decide. Else ''. */
    foreslattAv: text().notNull().default(""),
    antall: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.enhet, t.tilstand, t.gradering, t.ansvarlig, t.foreslattAv] })],
);
