import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { tid } from "./columns.ts";

/** How often something was done lately. The key is a hash: nothing here says who or what was searched for. */
export const begrensning = pgTable(
  "begrensning",
  { key: text().primaryKey(), points: integer().notNull(), expire: tid() },
  (t) => [index("begrensning_expire_idx").on(t.expire)],
);
