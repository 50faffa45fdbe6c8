import { boolean, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** The list year by year before the cases here: how many waited on 31 December, and how those who left it left. Counts only. */
export const ventelistehistorikk = pgTable(
  "ventelistehistorikk",
  {
    enhet: text().notNull(),
    ar: integer().notNull(),
    venter: integer().notNull(),
    nye: integer().notNull(),
    kjoptStartlan: integer().notNull(),
    privatLeie: integer().notNull(),
    kommunalBolig: integer().notNull(),
    flyttet: integer().notNull(),
    annet: integer().notNull(),
    kilde: text().notNull(),
    erDemo: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.enhet, t.ar] })],
);
