import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { id, opprettet } from "./columns.ts";

/** Refusals and failed logins, apart from the look-up log. Holds codes and ids, never content, tokens or numbers. */
export const sikkerhetslogg = pgTable("sikkerhetslogg", {
  id: id(),
  tid: opprettet(),
  kode: text().notNull(),
  aktorKind: text().notNull(),
  aktorId: text(),
  data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
});
