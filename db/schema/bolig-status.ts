import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bolig } from "./bolig.ts";
import { id, opprettet } from "./columns.ts";

/** Every state a home has been in, written by the database when it changes: append-only. `grunn` is a code. */
export const boligStatus = pgTable(
  "bolig_status",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    fra: text(),
    til: text().notNull(),
    grunn: text().notNull().default(""),
    aktorKind: text().notNull(),
    aktorId: uuid(),
    tid: opprettet(),
  },
  (t) => [index("bolig_status_bolig_idx").on(t.boligId, t.id)],
);
