import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { forsegletTekst, id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/** A staff note, text encrypted under the case key. `journalfort` notes belong to the file; an error is marked, never erased. */
export const notat = pgTable(
  "notat",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    slag: text().$type<"internt" | "journalfort">().notNull(),
    tekstKryptert: text().notNull(),
    feilfort: boolean().notNull().default(false),
    feilfortGrunn: forsegletTekst(),
    skrevetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [index("notat_sak_idx").on(t.sakId, t.opprettet)],
);
