import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { soknad } from "./soknad.ts";

/** A case, born in `mottatt` by the sending. Columns the queue filters, sorts or searches by are kept here and nowhere else. */
export const sak = pgTable(
  "sak",
  {
    id: id(),
    ar: integer().notNull(),
    lopenummer: integer().notNull(),
    tjeneste: text().$type<TjenesteId>().notNull(),
    tilstand: text().notNull().default("mottatt"),
    /** True until decided, withdrawn or closed: the queue's partial index stands on it. */
    apen: boolean().notNull().default(true),
    sokerId: uuid()
      .notNull()
      .references(() => person.id),
    soknadId: uuid()
      .notNull()
      .unique()
      .references(() => soknad.id),
    sokNavn: text().notNull(),
    /** «Hansen, A.»: all that a list shows of a name. Set by the database from `person`, so that no list joins it. */
    listenavn: text().notNull().default(""),
    enhet: text().notNull(),
    gradering: text().$type<Gradering>().notNull().default("ingen"),
    ansvarlig: uuid().references(() => ansatt.id),
    /** Who proposed the innstilling that lies for decision: the inbox leaves out one's own without asking another table. */
    foreslattAv: uuid().references(() => ansatt.id),
    mottatt: tid().notNull(),
    /** Last day for an answer or an interim reply (fvl § 11 a): one month after receipt. */
    fristSvar: date({ mode: "string" }).notNull(),
    /** The day the queue sorts by: the nearest deadline that is still ahead of somebody. */
    frist: date({ mode: "string" }).notNull(),
    avgjort: tid(),
    regelsett: text(),
    revisjon: integer().notNull().default(1),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    unique("sak_nummer").on(t.ar, t.lopenummer),
    index("sak_ko_idx").on(t.enhet, t.frist, t.id).where(sql`apen`),
    index("sak_ko_mottatt_idx").on(t.enhet, t.mottatt, t.id).where(sql`apen`),
    index("sak_ko_tilstand_idx").on(t.enhet, t.tilstand, t.frist, t.id).where(sql`apen`),
    index("sak_mine_idx").on(t.ansvarlig, t.frist, t.id).where(sql`apen`),
    index("sak_ledige_idx").on(t.enhet, t.frist, t.id).where(sql`apen and ansvarlig is null`),
    index("sak_avgjort_idx").on(t.enhet, t.avgjort, t.id).where(sql`not apen`),
    index("sak_soker_idx").on(t.sokerId),
  ],
);
