import { date, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** Duties done before an innstilling: `samtale` (finavtl § 5-1) and `kredittsjekk` (§ 5-2). One row per case and kind. */
export const gjoremal = pgTable(
  "gjoremal",
  {
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    slag: text().$type<"samtale" | "kredittsjekk">().notNull(),
    utfort: date({ mode: "string" }).notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    utfortAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.slag] })],
);
