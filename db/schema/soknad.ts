import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";

export type SoknadTilstand = "utkast" | "innsendt" | "slettet";
/** «Jeg har ikke dette nå» per document type, with what the person wrote and the day it is promised for. */
export type Dokumentsvar = Record<string, { grunn: string; lovetDato?: string }>;

/**
 * An application: raw answers as typed (free text encrypted in place; figures and choices are what rules and statistics read), with a
 * version per field for merging.
 */
export const soknad = pgTable(
  "soknad",
  {
    id: id(),
    tjeneste: text().$type<TjenesteId>().notNull(),
    sokerId: uuid()
      .notNull()
      .references(() => person.id),
    tilstand: text().$type<SoknadTilstand>().notNull().default("utkast"),
    svar: jsonb().$type<RaSvar>().notNull().default({}),
    /** Version of each answered field; a patch names the version it was based on. */
    feltversjon: jsonb().$type<Record<string, number>>().notNull().default({}),
    dokumentsvar: jsonb().$type<Dokumentsvar>().notNull().default({}),
    skjemaversjon: integer().notNull(),
    revisjon: integer().notNull().default(1),
    /** Made with the draft, never expires: the key that makes sending idempotent. */
    innsendingsnokkel: uuid().notNull().unique().default(sql`uuidv7()`),
    /** The case key, wrapped by the key-encryption key. Throwing it away erases the free text, in backups too. */
    nokkel: text().notNull(),
    opprettet: opprettet(),
    endret: tid().notNull().defaultNow(),
    slettesDato: date({ mode: "string" }).notNull(),
  },
  (t) => [
    uniqueIndex("soknad_ett_utkast_idx").on(t.sokerId, t.tjeneste).where(sql`tilstand = 'utkast'`),
    index("soknad_soker_idx").on(t.sokerId, t.tilstand),
    index("soknad_slettes_idx").on(t.slettesDato).where(sql`tilstand = 'utkast'`),
  ],
);
