import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { opprettet } from "./columns.ts";
import { person } from "./person.ts";

/** Who an issuer says a resident is. Keyed by issuer and subject, so two providers can never spoof one another (ASVS 6.8.1). */
export const identitet = pgTable(
  "identitet",
  {
    issuer: text().notNull(),
    sub: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    opprettet: opprettet(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.sub] })],
);
