import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { opprettet } from "./columns.ts";
import { person } from "./person.ts";

/**
 * Whom a member of staff may never come near (fvl §§ 6–10): herself (`egen`), kin (`familie`), or declared by her (`erklaert`).
 * Row-level security hides every case of that person from her; nobody withdraws a row through the app.
 */
export const inhabilitet = pgTable(
  "inhabilitet",
  {
    ansattId: uuid()
      .notNull()
      .references(() => ansatt.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    grunn: text().$type<"egen" | "familie" | "erklaert">().notNull(),
    opprettet: opprettet(),
  },
  (t) => [primaryKey({ columns: [t.ansattId, t.personId] })],
);
