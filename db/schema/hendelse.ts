import { index, integer, jsonb, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";
import { bytea, id, tid } from "./columns.ts";

/** One act, append-only and chained per stream (a draft or a case). Written only by `bd_append_hendelse`. */
export const hendelse = pgTable(
  "hendelse",
  {
    id: id(),
    stromId: uuid().notNull(),
    sakId: uuid(),
    eierId: uuid().notNull(),
    gradering: text().$type<Gradering>().notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    aktorKind: text().notNull(),
    aktorId: text().notNull(),
    tid: tid().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    forrige: bytea().notNull(),
    hash: bytea().notNull(),
    /** What the hash covers: 1 leaves out case, owner and protection; every new event has 2. */
    hashversjon: smallint().notNull().default(2),
  },
  (t) => [unique("hendelse_rekke").on(t.stromId, t.seq), index("hendelse_sak_idx").on(t.sakId, t.seq)],
);

/** The head of each chain: its last number and hash. The row lock on it is what orders writers of one case. */
export const hendelseHode = pgTable("hendelse_hode", {
  stromId: uuid().primaryKey(),
  seq: integer().notNull(),
  hash: bytea().notNull(),
});
