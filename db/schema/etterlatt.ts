import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";

/** What somebody had written on a page when her session ended, laid aside encrypted until she is back, at most a day. */
export const etterlatt = pgTable(
  "etterlatt",
  {
    id: id(),
    /** Whose: a resident's, or a member of staff's. */
    personId: uuid().references(() => person.id),
    ansattId: uuid().references(() => ansatt.id),
    /** Which form, without a name in it: «steg:<soknadId>:<steg>». */
    sted: text().notNull(),
    innholdKryptert: text().notNull(),
    utloper: tid().notNull(),
    opprettet: opprettet(),
  },
  (t) => [
    uniqueIndex("etterlatt_sted_idx").on(t.personId, t.sted),
    uniqueIndex("etterlatt_ansatt_idx").on(t.ansattId, t.sted),
    check("etterlatt_en", sql`(${t.personId} is null) <> (${t.ansattId} is null)`),
  ],
);
