import { integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytea, forseglet, id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";
import { vedtak } from "./vedtak.ts";

export type BrevTilstand = "bestilt" | "ferdig" | "stoppet";

/** A letter or receipt. Made once by the worker; the bytes are kept and hashed, never generated anew. */
export const brev = pgTable(
  "brev",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    vedtakId: uuid().references(() => vedtak.id),
    mottakerId: uuid()
      .notNull()
      .references(() => person.id),
    /** `kvittering`, `vedtak_innvilget`, `vedtak_avslag`, `forelopig_svar`, `klagekvittering` … */
    mal: text().notNull(),
    malversjon: integer().notNull(),
    /** One letter per cause: the key makes the order idempotent («kvittering:<sakId>»). */
    nokkel: text().notNull(),
    tilstand: text().$type<BrevTilstand>().notNull().default("bestilt"),
    feil: text(),
    /** What its order carries: words somebody wrote, and days. Sealed. */
    data: forseglet<Record<string, unknown>>().notNull(),
    /** Of the letter itself, not of its ciphertext: what was previewed, sent and shown is the same. */
    sha256: text(),
    sider: integer(),
    opprettet: opprettet(),
    /** When it lay ready on Min side. */
    ferdig: tid(),
    /** When the notice by mail had gone out. */
    varslet: tid(),
  },
  (t) => [uniqueIndex("brev_nokkel_idx").on(t.nokkel)],
);

/** The stored bytes of a letter, under the case key. Apart from `brev`, so that lists never read them. */
export const brevFil = pgTable("brev_fil", {
  brevId: uuid()
    .primaryKey()
    .references(() => brev.id),
  pdf: bytea().notNull(),
});
