import { sql } from "drizzle-orm";
import { date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Bekymring, NesteValg, Oppgaveresultat } from "#domain/leie/opphor.ts";
import { ansatt } from "./ansatt.ts";
import { forsegletTekst, id, opprettet, tid } from "./columns.ts";
import { leieforhold } from "./leieforhold.ts";

/** Something for staff to follow up in a tenancy: a worry, or the end that comes. Words under the tenancy's key. */
export const leieoppgave = pgTable(
  "leieoppgave",
  {
    id: id(),
    leieforholdId: uuid()
      .notNull()
      .references(() => leieforhold.id),
    slag: text().$type<"bekymring" | "slutt">().notNull(),
    /** What worries; null for the end. */
    grunn: text().$type<Bekymring>(),
    /** The last day of the tenancy that the task is about: one task for each end. */
    gjelder: date({ mode: "string" }),
    tekstKryptert: forsegletTekst().notNull(),
    /** Null when the night's job made it. */
    meldtAv: uuid().references(() => ansatt.id),
    tilstand: text().$type<"apen" | "ferdig">().notNull().default("apen"),
    /** What the tenant answered when asked what next. */
    svar: text().$type<NesteValg>(),
    svart: tid(),
    resultat: text().$type<Oppgaveresultat>(),
    ferdigAv: uuid().references(() => ansatt.id),
    ferdig: tid(),
    opprettet: opprettet(),
  },
  (t) => [
    index("leieoppgave_leie_idx").on(t.leieforholdId, t.id),
    index("leieoppgave_apen_idx").on(t.slag).where(sql`tilstand = 'apen'`),
    uniqueIndex("leieoppgave_slutt").on(t.leieforholdId, t.gjelder).where(sql`slag = 'slutt'`),
  ],
);
