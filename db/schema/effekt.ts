import { pgTable, text } from "drizzle-orm/pg-core";
import { opprettet, tid } from "./columns.ts";

/** The ledger that makes an effect happen once: taken before, finished after (`security-reliability.md` D4). */
export const effekt = pgTable("effekt", {
  nokkel: text().primaryKey(),
  slag: text().notNull(),
  referanse: text().notNull(),
  tatt: opprettet(),
  ferdig: tid(),
});
