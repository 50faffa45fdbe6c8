import { date, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Protokoll, Protokollslag } from "#domain/leie/protokoll.ts";
import { ansatt } from "./ansatt.ts";
import { forsegletTekst, id, opprettet, tid } from "./columns.ts";
import { leieforhold } from "./leieforhold.ts";
import { person } from "./person.ts";

/**
 * What both saw when the home changed hands: codes and readings in the clear, words under the tenancy's key. Written by the landlord,
 * whose writing is her own confirmation, and confirmed by the tenant; then it stands.
 */
export const leieprotokoll = pgTable(
  "leieprotokoll",
  {
    id: id(),
    leieforholdId: uuid()
      .notNull()
      .references(() => leieforhold.id),
    slag: text().$type<Protokollslag>().notNull(),
    dato: date({ mode: "string" }).notNull(),
    punkter: jsonb().$type<Protokoll>().notNull(),
    merknadKryptert: forsegletTekst().notNull(),
    skrevetAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    bekreftet: tid(),
    bekreftetAv: uuid().references(() => person.id),
    leierMerknadKryptert: forsegletTekst(),
    opprettet: opprettet(),
  },
  (t) => [uniqueIndex("leieprotokoll_en").on(t.leieforholdId, t.slag)],
);
