import { integer, pgTable } from "drizzle-orm/pg-core";

/** The last case number given out each year. One row lock per sending; numbers have no gaps that a rollback would leave. */
export const nummerserie = pgTable("nummerserie", { ar: integer().primaryKey(), siste: integer().notNull() });
