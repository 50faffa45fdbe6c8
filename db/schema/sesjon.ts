import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ansatt } from "./ansatt.ts";
import { bytea, opprettet, tid } from "./columns.ts";
import { fullmakt } from "./fullmakt.ts";
import { person } from "./person.ts";

/** A login. The cookie carries 32 random bytes; only their SHA-256 is here. Ended rows stay 30 days to explain themselves. */
export const sesjon = pgTable(
  "sesjon",
  {
    idHash: bytea().primaryKey(),
    personId: uuid().references(() => person.id),
    ansattId: uuid().references(() => ansatt.id),
    /** The fullmakt she acts by just now; it is held against the table at every request. */
    fullmaktId: uuid().references(() => fullmakt.id),
    issuer: text().notNull(),
    opSid: text(),
    acr: text().notNull(),
    amr: text().array().notNull().default([]),
    autentisert: tid().notNull(),
    idTokenKryptert: text(),
    opprettet: opprettet(),
    sistBrukt: tid().notNull().defaultNow(),
    /** Seconds of idleness allowed (resident 1 800, staff 900). */
    hvilegrense: integer().notNull(),
    /** Absolute end (resident 120 min, staff 8 h after login). */
    utloper: tid().notNull(),
    avsluttet: tid(),
    grunn: text().$type<"loggetUt" | "nyInnlogging" | "annetSted" | "trukket">(),
  },
  (t) => [
    index("sesjon_op_idx").on(t.issuer, t.opSid),
    index("sesjon_person_idx").on(t.personId),
    index("sesjon_ansatt_idx").on(t.ansattId),
    check("sesjon_en_eier", sql`(${t.personId} is null) <> (${t.ansattId} is null)`),
  ],
);
