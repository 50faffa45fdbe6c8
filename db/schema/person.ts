import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";
import { bytea, id, opprettet } from "./columns.ts";

/**
 * A resident. The number is ciphertext plus a keyed blind index; a protected address or contact is ciphertext under a key of its own.
 * Name, day of birth and an ordinary address are columns: cases are found, sorted and matched by them.
 */
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
    /** E-mail and telephone of a protected person, together. */
    kontaktVernet: text(),
    epost: text(),
    mobil: text(),
    sprak: text().notNull().default("nb"),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    index("person_navn_idx").on(t.navnSok),
    // A protected person's address and contact lie encrypted and nowhere else.
    check(
      "person_vern",
      sql`${t.gradering} = 'ingen' or (${t.adresse} is null and ${t.epost} is null and ${t.mobil} is null)`,
    ),
  ],
);
