import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Band } from "#domain/venteliste/plass.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { sak } from "./sak.ts";

/**
 * A new assessment of a household on the list, as one person proposes it; another decides, and then it becomes a `prioritetsvurdering`
 * in her name. What was said no to stands too. Reasons under the case key.
 */
export const prioritetsforslag = pgTable(
  "prioritetsforslag",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    /** The assessment it would replace, and the hash of the facts it was made on: a decision on others is refused. */
    fraVersjon: integer().notNull(),
    faktahash: text().notNull(),
    band: text().$type<Band>().notNull(),
    faktorer: jsonb().$type<readonly Prioritetsfaktor[]>().notNull(),
    behovsprofil: jsonb().$type<Behovsprofil>().notNull(),
    grunnKryptert: text().notNull(),
    regelsett: text().notNull(),
    tilstand: text().$type<"foreslatt" | "godtatt" | "returnert">().notNull().default("foreslatt"),
    foreslattAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    besluttetAv: uuid().references(() => ansatt.id),
    besluttet: tid(),
    returKryptert: text(),
    opprettet: opprettet(),
  },
  (t) => [
    uniqueIndex("prioritetsforslag_apent_idx").on(t.sakId).where(sql`tilstand = 'foreslatt'`),
    index("prioritetsforslag_sak_idx").on(t.sakId, t.id),
    check("prioritetsforslag_fire_oyne", sql`${t.besluttetAv} is distinct from ${t.foreslattAv}`),
    check("prioritetsforslag_band", sql`${t.band} in ('A', 'B', 'C')`),
    check(
      "prioritetsforslag_ferdig",
      sql`(tilstand = 'foreslatt') = (besluttet_av is null) and (tilstand = 'returnert') = (retur_kryptert is not null)`,
    ),
  ],
);
