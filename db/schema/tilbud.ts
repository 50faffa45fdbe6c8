import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { TilbudTilstand } from "#domain/tilbud/tilstand.ts";
import { ansatt } from "./ansatt.ts";
import { bolig } from "./bolig.ts";
import { forsegletTekst, id, opprettet, tid } from "./columns.ts";
import { tildelingsvalg } from "./tildelingsvalg.ts";
import { ventelisteplass } from "./ventelisteplass.ts";

/** A concrete home offered to a household. Terms are copied at the making, so that what was offered stands as it was offered. */
export const tilbud = pgTable(
  "tilbud",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    plassId: uuid()
      .notNull()
      .references(() => ventelisteplass.id),
    /** The meeting's choice it stands on; null for one made outside a meeting (acute need). */
    valgId: uuid().references(() => tildelingsvalg.id),
    tilstand: text().$type<TilbudTilstand>().notNull().default("opprettet"),
    leieMnd: integer().notNull(),
    depositum: integer().notNull(),
    kontraktAr: integer().notNull(),
    innflytting: date({ mode: "string" }).notNull(),
    sendt: tid(),
    /** The last day to answer, and the instant it ends in Oslo: an answer at or after it is too late. */
    frist: date({ mode: "string" }),
    fristTid: tid(),
    svart: tid(),
    svartKind: text().$type<"innbygger" | "ansatt">(),
    svartAv: uuid(),
    /** The press that was answered: the same one twice is one answer. */
    svarNokkel: uuid(),
    avslagKode: text(),
    avslagKryptert: forsegletTekst(),
    /** What was said on the telephone, when staff answered for the household; under the case key, like the reason of the assessment. */
    notatKryptert: forsegletTekst(),
    /** A reasoned no was assessed by a person: when, by whom, why. */
    vurdert: tid(),
    vurdertAv: uuid().references(() => ansatt.id),
    vurderingKryptert: forsegletTekst(),
    /** When the household was reminded. */
    paminnet: tid(),
    trukketGrunn: text(),
    opprettetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    revisjon: integer().notNull().default(1),
    opprettet: opprettet(),
  },
  (t) => [
    index("tilbud_plass_idx").on(t.plassId, t.id),
    index("tilbud_bolig_idx").on(t.boligId, t.id),
    index("tilbud_frist_idx").on(t.fristTid).where(sql`tilstand = 'sendt'`),
    check(
      "tilbud_sendt",
      sql`tilstand in ('opprettet', 'trukket') or (sendt is not null and frist is not null and frist_tid is not null)`,
    ),
    check("tilbud_svart", sql`tilstand <> 'akseptert' or (svart is not null and svart_av is not null)`),
    check("tilbud_trukket", sql`tilstand <> 'trukket' or length(trukket_grunn) > 0`),
  ],
);

/** A household and a home that did not come together; never proposed again. `grunn` is a code. */
export const avvistPar = pgTable(
  "avvist_par",
  {
    plassId: uuid()
      .notNull()
      .references(() => ventelisteplass.id),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    grunn: text().notNull(),
    opprettet: opprettet(),
  },
  (t) => [primaryKey({ columns: [t.plassId, t.boligId] })],
);
