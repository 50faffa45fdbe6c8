import { date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";
import { leieforhold } from "./leieforhold.ts";

/** A change of rent as it was notified: append-only. Amounts in kroner per month, the index times 10 (1234 is 123.4). */
export const leieregulering = pgTable(
  "leieregulering",
  {
    id: id(),
    leieforholdId: uuid()
      .notNull()
      .references(() => leieforhold.id),
    slag: text().$type<"indeks" | "gjengs">().notNull(),
    fraBelop: integer().notNull(),
    tilBelop: integer().notNull(),
    kpiFra: integer(),
    kpiTil: integer(),
    /** The months the index was read for, «2026-10». */
    kpiFraMnd: text(),
    kpiTilMnd: text(),
    varslet: date({ mode: "string" }).notNull(),
    gjelderFra: date({ mode: "string" }).notNull(),
    regelsett: text().notNull(),
    varsletAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [index("leieregulering_leie_idx").on(t.leieforholdId, t.gjelderFra)],
);
