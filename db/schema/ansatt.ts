import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Gradering, Rolle } from "#domain/kernel/actor.ts";
import { id, opprettet } from "./columns.ts";

/** A member of staff. The row decides roles, units and clearance, read anew in every transaction; the login only says who. */
export const ansatt = pgTable(
  "ansatt",
  {
    id: id(),
    brukernavn: text().notNull().unique(),
    navn: text().notNull(),
    tittel: text().notNull(),
    roller: text().array().$type<Rolle[]>().notNull(),
    enheter: text().array().notNull(),
    klarering: text().$type<Gradering>().notNull().default("ingen"),
    aktiv: boolean().notNull().default(true),
    telefon: text(),
    /** Tenant and account at Entra ID, written when the row is made: names change hands, these never do. Without them nobody gets in. */
    tid: uuid(),
    oid: uuid(),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    unique("ansatt_identitet").on(t.tid, t.oid),
    check("ansatt_hel_identitet", sql`(${t.tid} is null) = (${t.oid} is null)`),
  ],
);
