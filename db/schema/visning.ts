import { index, integer, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { bolig } from "./bolig.ts";
import { id, opprettet, tid } from "./columns.ts";
import { tilbud } from "./tilbud.ts";

/** A time a home can be seen, and how many households may come. */
export const visning = pgTable(
  "visning",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    start: tid().notNull(),
    varighetMin: integer().notNull(),
    plasser: integer().notNull(),
    opprettet: opprettet(),
  },
  (t) => [index("visning_bolig_idx").on(t.boligId, t.start)],
);

/** One household's booking; it may be moved, and there is one per offer. */
export const visningsbestilling = pgTable(
  "visningsbestilling",
  {
    id: id(),
    visningId: uuid()
      .notNull()
      .references(() => visning.id),
    tilbudId: uuid()
      .notNull()
      .references(() => tilbud.id),
    opprettet: opprettet(),
  },
  (t) => [unique("visningsbestilling_tilbud").on(t.tilbudId)],
);
