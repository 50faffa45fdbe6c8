import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Endring, Endringsslag } from "#domain/venteliste/endring.ts";
import { ansatt } from "./ansatt.ts";
import { forseglet, id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";

/**
 * What a household on the list says has changed. Answers and words under the case key; `slag` says which parts, for whoever sorts them.
 * Staff marks it as handled, with the assessment it led to when it led to one.
 */
export const endringsmelding = pgTable(
  "endringsmelding",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    /** Made with the page; a second press gives the first receipt. */
    nokkel: uuid().notNull(),
    slag: jsonb().$type<readonly Endringsslag[]>().notNull(),
    innhold: forseglet<Endring>().notNull(),
    meldtAv: uuid()
      .notNull()
      .references(() => person.id),
    tilstand: text().$type<"mottatt" | "behandlet">().notNull().default("mottatt"),
    behandletAv: uuid().references(() => ansatt.id),
    behandlet: tid(),
    /** The version of `prioritetsvurdering` that took it in; absent when nothing changed. */
    vurderingVersjon: integer(),
    opprettet: opprettet(),
  },
  (t) => [uniqueIndex("endringsmelding_nokkel_idx").on(t.nokkel), index("endringsmelding_sak_idx").on(t.sakId, t.id)],
);
