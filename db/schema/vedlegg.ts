import { bigint, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { forsegletTekst, id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";
import { soknad } from "./soknad.ts";

export type VedleggTilstand = "lastes_opp" | "mottatt" | "fjernet";

/**
 * A file from the resident. The row exists before the object (`lastes_opp`), so that a crash leaves something to sweep. Its
 * name and its object lie under the key of the application; size and hash are those of the file itself.
 */
export const vedlegg = pgTable(
  "vedlegg",
  {
    id: id(),
    soknadId: uuid()
      .notNull()
      .references(() => soknad.id),
    sakId: uuid().references(() => sak.id),
    eierId: uuid()
      .notNull()
      .references(() => person.id),
    /** Document type it answers («lonnsslipp»), or `annet`. */
    krav: text().notNull(),
    filnavn: forsegletTekst().notNull(),
    mime: text().notNull(),
    storrelse: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    lagernokkel: text().notNull(),
    tilstand: text().$type<VedleggTilstand>().notNull().default("lastes_opp"),
    /** No scanner is connected in the local set-up, and the screens say so. */
    skann: text().$type<"ikkeSkannet" | "venter" | "ren">().notNull().default("ikkeSkannet"),
    opprettet: opprettet(),
    mottatt: tid(),
  },
  (t) => [index("vedlegg_soknad_idx").on(t.soknadId), index("vedlegg_sak_idx").on(t.sakId)],
);
