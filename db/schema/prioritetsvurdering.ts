import { integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Band } from "#domain/venteliste/plass.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** Why a household has its band: ordered factors with paragraph and facts, the reason under the case key. One row per assessment. */
export const prioritetsvurdering = pgTable(
  "prioritetsvurdering",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    versjon: integer().notNull(),
    band: text().$type<Band>().notNull(),
    faktorer: jsonb().$type<readonly Prioritetsfaktor[]>().notNull(),
    grunnKryptert: text().notNull(),
    regelsett: text().notNull(),
    vurdertAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [unique("prioritetsvurdering_versjon").on(t.sakId, t.versjon)],
);
