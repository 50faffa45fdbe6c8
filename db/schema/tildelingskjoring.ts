import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Tildelingsfakta } from "#domain/tildeling/fakta.ts";
import type { Boligresultat } from "#domain/tildeling/kjor-tildeling.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";

/**
 * One run of the matching (leap 3). First only the seed's SHA-256 is written, before anyone knows who is waiting; when the run is
 * made, facts, result and seed are frozen, and the row's hash covers the previous run's. Nothing of it changes afterwards.
 */
export const tildelingskjoring = pgTable(
  "tildelingskjoring",
  {
    id: id(),
    enhet: text().notNull(),
    nummer: integer().notNull(),
    tilstand: text().$type<"forpliktet" | "kjort">().notNull().default("forpliktet"),
    regelsett: text().notNull(),
    /** Hex SHA-256 of the seed. */
    forpliktelse: text().notNull(),
    /** The seed until the run, readable with our key only; afterwards it stands in the open. */
    fro: text(),
    froKryptert: text(),
    fakta: jsonb().$type<Tildelingsfakta>(),
    resultat: jsonb().$type<readonly Boligresultat[]>(),
    forrige: text().notNull().default(""),
    hash: text(),
    forpliktetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    kjortAv: uuid().references(() => ansatt.id),
    kjort: tid(),
    opprettet: opprettet(),
  },
  (t) => [
    unique("tildelingskjoring_nummer").on(t.enhet, t.nummer),
    // A seed may not be thrown away for another: the one committed to is used before the next is drawn.
    uniqueIndex("tildelingskjoring_apen_idx").on(t.enhet).where(sql`tilstand = 'forpliktet'`),
    check(
      "tildelingskjoring_kjort",
      sql`tilstand = 'forpliktet' or (fro is not null and fakta is not null and resultat is not null and hash is not null and kjort is not null)`,
    ),
  ],
);
