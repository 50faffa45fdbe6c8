import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { bytea, id, tid } from "./columns.ts";

/** One look at a person's case by staff: who, whose, what, why. Written with the read, by `bd_append_oppslag`. `formal` is a code, or «annet: » with sealed words. */
export const oppslag = pgTable(
  "oppslag",
  {
    id: id(),
    sakId: uuid(),
    personId: uuid().notNull(),
    ansattId: uuid().notNull(),
    rolle: text().notNull(),
    handling: text().notNull(),
    formal: text().notNull(),
    seq: integer().notNull(),
    tid: tid().notNull(),
    forrige: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (t) => [
    unique("oppslag_rekke").on(t.personId, t.seq),
    index("oppslag_ansatt_idx").on(t.ansattId, t.tid),
    index("oppslag_sak_idx").on(t.sakId),
  ],
);

export const oppslagHode = pgTable("oppslag_hode", {
  personId: uuid().primaryKey(),
  seq: integer().notNull(),
  hash: bytea().notNull(),
});
