import { customType, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bolig } from "./bolig.ts";

const tstzrange = customType<{ data: string; driverData: string }>({ dataType: () => "tstzrange" });

/**
 * Who holds a home and when: one row per offer and per tenancy, kept by their triggers. The exclusion constraint over it is why a
 * home can never have two live reservations, offers or tenancies, whichever code forgets to ask.
 */
export const boligkrav = pgTable(
  "boligkrav",
  {
    slag: text().$type<"tilbud" | "leie">().notNull(),
    id: uuid().notNull(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    periode: tstzrange().notNull(),
  },
  (t) => [primaryKey({ columns: [t.slag, t.id] })],
);
