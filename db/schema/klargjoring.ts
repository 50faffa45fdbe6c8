import { boolean, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Klargjoringspunkt } from "#domain/bolig/koder.ts";
import { ansatt } from "./ansatt.ts";
import { bolig } from "./bolig.ts";
import { id, opprettet } from "./columns.ts";

/** One point of the checklist for making a home ready, in one round. Ticked by name; may be unticked until the home is called free. */
export const klargjoring = pgTable(
  "klargjoring",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    runde: integer().notNull(),
    punkt: text().$type<Klargjoringspunkt>().notNull(),
    utfort: boolean().notNull(),
    utfortAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("klargjoring_punkt").on(t.boligId, t.runde, t.punkt)],
);
