import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Forbigatt } from "#domain/tildeling/valg.ts";
import { ansatt } from "./ansatt.ts";
import { bolig } from "./bolig.ts";
import { id, opprettet, tid } from "./columns.ts";
import { tildelingskjoring } from "./tildelingskjoring.ts";
import { ventelisteplass } from "./ventelisteplass.ts";

/**
 * What the tildelingsmøte chose for one home: proposed by one, decided by another. A candidate before the chosen one stands in
 * `forbigatt` with a reason.
 */
export const tildelingsvalg = pgTable(
  "tildelingsvalg",
  {
    id: id(),
    kjoringId: uuid()
      .notNull()
      .references(() => tildelingskjoring.id),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    plassId: uuid()
      .notNull()
      .references(() => ventelisteplass.id),
    tilstand: text().$type<"foreslatt" | "besluttet" | "forkastet">().notNull().default("foreslatt"),
    forbigatt: jsonb().$type<readonly Forbigatt[]>().notNull().default([]),
    /** The meeting's note, encrypted under the chosen household's case key; empty when none was written. */
    notatKryptert: text().notNull().default(""),
    foreslattAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    besluttetAv: uuid().references(() => ansatt.id),
    besluttet: tid(),
    opprettet: opprettet(),
  },
  (t) => [
    uniqueIndex("tildelingsvalg_ett_idx").on(t.kjoringId, t.boligId).where(sql`tilstand <> 'forkastet'`),
    uniqueIndex("tildelingsvalg_plass_idx").on(t.plassId).where(sql`tilstand = 'foreslatt'`),
    uniqueIndex("tildelingsvalg_bolig_idx").on(t.boligId).where(sql`tilstand = 'foreslatt'`),
    check("tildelingsvalg_fire_oyne", sql`${t.besluttetAv} is distinct from ${t.foreslattAv}`),
    check("tildelingsvalg_ferdig", sql`tilstand = 'foreslatt' or (besluttet_av is not null and besluttet is not null)`),
  ],
);
