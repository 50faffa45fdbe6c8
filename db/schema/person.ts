import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";
import { bytea, id, opprettet } from "./columns.ts";

/** A resident. The number is ciphertext plus a keyed blind index; a protected address is ciphertext under a key of its own. */
export const person = pgTable(
  "person",
  {
    id: id(),
    identType: text().$type<"fnr" | "dnr">().notNull(),
    identKryptert: text().notNull(),
    identIndeks: bytea().notNull().unique(),
    navn: text().notNull(),
    /** «etternavn fornavn», lower case, no accents: what the surname search ranges over. */
    navnSok: text().notNull(),
    fodselsdato: date({ mode: "string" }),
    gradering: text().$type<Gradering>().notNull().default("ingen"),
    adresse: text(),
    adresseVernet: text(),
    epost: text(),
    mobil: text(),
    sprak: text().notNull().default("nb"),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    index("person_navn_idx").on(t.navnSok),
    // A protected person's address lies encrypted and nowhere else.
    check("person_vern", sql`${t.gradering} = 'ingen' or ${t.adresse} is null`),
  ],
);
