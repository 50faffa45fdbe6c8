import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Fakta, Svar, Vurdering } from "#domain/kernel/vurdering.ts";
import { ansatt } from "./ansatt.ts";
import { forseglet, forsegletTekst, id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** The caseworker's own answer on one condition, beside the engine's. */
export type EgetSvar = { svar: Svar; begrunnelse: string };

/** An assessment, one row per save: the engine's tree with its rule set, and the caseworker's answer on each condition, sealed. */
export const vurdering = pgTable(
  "vurdering",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    versjon: integer().notNull(),
    regelsett: text().notNull(),
    tre: jsonb().$type<Vurdering>().notNull(),
    fakta: jsonb().$type<Fakta>().notNull(),
    egne: forseglet<Record<string, EgetSvar>>().notNull().default(sql`'{}'::jsonb`),
    barnetsBeste: forsegletTekst().notNull().default(sql`''`),
    vurdertAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("vurdering_versjon").on(t.sakId, t.versjon)],
);
