import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { opprettet } from "./columns.ts";

/** Aggregates that open pages show («behandlingstid:startlan»), written by a job from the cases; no personal data. */
export const statistikk = pgTable("statistikk", {
  nokkel: text().primaryKey(),
  verdi: jsonb().$type<Record<string, unknown>>().notNull(),
  beregnet: opprettet(),
});
