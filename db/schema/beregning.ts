import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { forseglet, forsegletTekst, id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/**
 * A calculation: input, result and rule version. Immutable; a change is a new row. Sums in whole kroner. The input holds debts and
 * reasons, so it is sealed; the result is figures only.
 */
export const beregning = pgTable(
  "beregning",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    versjon: integer().notNull(),
    grunnlag: forseglet<Record<string, unknown>>().notNull(),
    resultat: jsonb().$type<Record<string, unknown>>().notNull(),
    regelsett: text().notNull(),
    begrunnelse: forsegletTekst().notNull().default(sql`''`),
    beregnetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("beregning_versjon").on(t.sakId, t.versjon)],
);
