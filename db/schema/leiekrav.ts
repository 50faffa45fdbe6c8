import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Kravslag } from "#domain/leie/krav.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet, tid } from "./columns.ts";
import { leieforhold } from "./leieforhold.ts";
import { person } from "./person.ts";

/** What a tenant asks for (household members, sublet, exchange, extension) or gives (notice). Her words under the tenancy's key; answered once. */
export const leiekrav = pgTable(
  "leiekrav",
  {
    id: id(),
    leieforholdId: uuid()
      .notNull()
      .references(() => leieforhold.id),
    slag: text().$type<Kravslag>().notNull(),
    tilstand: text().$type<"mottatt" | "innvilget" | "avslatt">().notNull().default("mottatt"),
    /** The day it is wanted from. */
    fra: date({ mode: "string" }).notNull(),
    tekstKryptert: text().notNull().default(""),
    bedtAv: uuid()
      .notNull()
      .references(() => person.id),
    /** Code of the ground it was refused on. */
    svarKode: text(),
    /** The reasons in words, under the tenancy's key; of a prolongation from when it is proposed. */
    svarKryptert: text(),
    /** A prolongation is proposed by one and decided by another: what, to which last day, by whom. */
    forslag: text().$type<"innvilget" | "avslatt">(),
    forslagTil: date({ mode: "string" }),
    foreslattAv: uuid().references(() => ansatt.id),
    foreslatt: tid(),
    svartAv: uuid().references(() => ansatt.id),
    svart: tid(),
    opprettet: opprettet(),
  },
  (t) => [index("leiekrav_leie_idx").on(t.leieforholdId, t.id)],
);
