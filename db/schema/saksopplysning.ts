import { sql } from "drizzle-orm";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { forsegletTekst, id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** A fact that staff established against or beside the answers: field, value as text (sealed, with the note), where it comes from. The newest per field counts. */
export const saksopplysning = pgTable(
  "saksopplysning",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    felt: text().notNull(),
    verdi: forsegletTekst().notNull(),
    kilde: text().notNull(),
    merknad: forsegletTekst().notNull().default(sql`''`),
    registrertAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [index("saksopplysning_sak_idx").on(t.sakId, t.felt, t.opprettet)],
);
