import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bolig } from "./bolig.ts";
import { id, opprettet } from "./columns.ts";

/** Which fields of a home were changed, by whom and when; written by the database, append-only. Names of fields, never a value. */
export const boligEndring = pgTable(
  "bolig_endring",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    felt: text().array().notNull(),
    aktorKind: text().notNull(),
    aktorId: uuid(),
    tid: opprettet(),
  },
  (t) => [index("bolig_endring_bolig_idx").on(t.boligId, t.id)],
);
