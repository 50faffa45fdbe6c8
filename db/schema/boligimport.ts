import { integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";

/** What was wrong with a file: line and column as the person sees them in it, and a code. Never the value. */
export type Importfeil = { linje: number; kolonne?: string; kode: string; verdier?: Record<string, string | number> };

/** One file of homes read in, or refused whole with the reasons. Its owner's alone: the page after the upload shows it. */
export const boligimport = pgTable("boligimport", {
  id: id(),
  ansattId: uuid()
    .notNull()
    .references(() => ansatt.id),
  /** Homes written; 0 when refused. */
  antall: integer().notNull(),
  feil: jsonb().$type<readonly Importfeil[]>().notNull().default([]),
  /** How many there were when only the first are kept. */
  antallFeil: integer().notNull().default(0),
  sha256: text().notNull(),
  opprettet: opprettet(),
});
