import { pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";

/** What a person had written on a page when her session ended, laid aside encrypted until she is back, at most a day. */
export const etterlatt = pgTable(
  "etterlatt",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    /** Which form, without a name in it: «steg:<soknadId>:<steg>». */
    sted: text().notNull(),
    innholdKryptert: text().notNull(),
    utloper: tid().notNull(),
    opprettet: opprettet(),
  },
  (t) => [uniqueIndex("etterlatt_sted_idx").on(t.personId, t.sted)],
);
