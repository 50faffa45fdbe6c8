import { integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";

/** A break in a chain that a named person has looked into and explained, so that it alarms no more. One more in the same chain does. */
export const kjedekvittering = pgTable(
  "kjedekvittering",
  {
    id: id(),
    kjede: text().notNull(),
    stromId: text().notNull(),
    seq: integer().notNull(),
    feil: text().notNull(),
    grunnKryptert: text().notNull(),
    kvittertAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("kjedekvittering_brudd").on(t.kjede, t.stromId, t.seq, t.feil)],
);
