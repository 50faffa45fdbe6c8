import { date, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { forseglet, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** Duties done before an innstilling: `samtale` (finavtl § 5-1) and `kredittsjekk` (§ 5-2). One row per case and kind; what was said is sealed. */
export const gjoremal = pgTable(
  "gjoremal",
  {
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    slag: text().$type<"samtale" | "kredittsjekk">().notNull(),
    utfort: date({ mode: "string" }).notNull(),
    data: forseglet<Record<string, unknown>>().notNull(),
    utfortAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [primaryKey({ columns: [t.sakId, t.slag] })],
);
