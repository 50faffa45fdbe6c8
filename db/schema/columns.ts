import { sql } from "drizzle-orm";
import { customType, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Forseglet } from "../krypto.ts";

/** Raw bytes: hashes, blind indexes, stored letters. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** Time-ordered primary key made by PostgreSQL 18. Random enough for an address, and it keeps indexes tight. */
export const id = () => uuid().primaryKey().default(sql`uuidv7()`);

/** What a person wrote, under the key of its case: never searched, on purpose. Rows of before the sealing may lie in the clear. */
export const forsegletTekst = () => text().$type<Forseglet<string>>();
export const forseglet = <T>() => jsonb().$type<Forseglet<T>>();

/** A moment in UTC, microseconds in the database, a Date in code. */
export const tid = () => timestamp({ withTimezone: true, mode: "date" });
export const opprettet = () => tid().notNull().defaultNow();
