import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { opprettet, tid } from "./columns.ts";

/** What anybody has said about how hard the site is to use. Words and address are sealed: people tell of their health here too. */
export const tilbakemelding = pgTable(
  "tilbakemelding",
  {
    id: uuid().primaryKey(),
    /** What the sender can read aloud: «T-7F3K9Q». */
    nummer: text().notNull().unique(),
    sideKryptert: text().notNull(),
    tekstKryptert: text().notNull(),
    epostKryptert: text(),
    besvart: tid(),
    besvartAv: uuid().references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [index("tilbakemelding_besvart_idx").on(t.besvart, t.opprettet)],
);
