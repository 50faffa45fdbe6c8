import { integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** A calculation: input, result and rule version. Immutable; a change is a new row. Sums in whole kroner. */
export const beregning = pgTable(
  "beregning",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    versjon: integer().notNull(),
    grunnlag: jsonb().$type<Record<string, unknown>>().notNull(),
    resultat: jsonb().$type<Record<string, unknown>>().notNull(),
    regelsett: text().notNull(),
    begrunnelse: text().notNull().default(""),
    beregnetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("beregning_versjon").on(t.sakId, t.versjon)],
);
