import { boolean, date, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";
import { vedtak } from "./vedtak.ts";

/** A complaint: what is disputed (rule keys), the text under the case key, and whether it came in time (fvl §§ 29–31). */
export const klage = pgTable(
  "klage",
  {
    id: id(),
    vedtakId: uuid()
      .notNull()
      .references(() => vedtak.id),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    klagerId: uuid()
      .notNull()
      .references(() => person.id),
    /** Made with the page; a second press gives the first receipt. */
    nokkel: uuid().notNull(),
    punkter: jsonb().$type<readonly string[]>().notNull().default([]),
    tekstKryptert: text().notNull(),
    sentGrunnKryptert: text(),
    mottatt: tid().notNull(),
    frist: date({ mode: "string" }).notNull(),
    innenFrist: boolean().notNull(),
    tilstand: text().notNull().default("mottatt"),
    opprettet: opprettet(),
  },
  (t) => [uniqueIndex("klage_nokkel_idx").on(t.nokkel), index("klage_sak_idx").on(t.sakId)],
);
