import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { leieforhold } from "./leieforhold.ts";
import { person } from "./person.ts";

/** What a tenant asks for (household members, exchange, extension) or gives (notice). Her words under the case key; answered once. */
export const leiekrav = pgTable(
  "leiekrav",
  {
    id: id(),
    leieforholdId: uuid()
      .notNull()
      .references(() => leieforhold.id),
    slag: text().$type<"husstand" | "bytte" | "forlengelse" | "oppsigelse">().notNull(),
    tilstand: text().$type<"mottatt" | "innvilget" | "avslatt">().notNull().default("mottatt"),
    /** The day it is wanted from. */
    fra: date({ mode: "string" }).notNull(),
    tekstKryptert: text().notNull().default(""),
    bedtAv: uuid()
      .notNull()
      .references(() => person.id),
    svarKode: text(),
    svartAv: uuid().references(() => ansatt.id),
    svart: tid(),
    opprettet: opprettet(),
  },
  (t) => [index("leiekrav_leie_idx").on(t.leieforholdId, t.id)],
);
