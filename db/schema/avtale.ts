import { sql } from "drizzle-orm";
import { boolean, check, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, opprettet } from "./columns.ts";

/** An agreement with a private owner (`domain.md` §3.9): all the homes, or the right to refer to a share of them. */
export const avtale = pgTable(
  "avtale",
  {
    id: id(),
    slag: text().$type<"tildelingsavtale" | "tilvisningsavtale">().notNull(),
    utleier: text().notNull(),
    prosjekt: text().notNull(),
    enhet: text().notNull().default("bolig"),
    /** Homes in the project, and the share of them that may be referred to at any time, per cent. */
    antallBoliger: integer().notNull(),
    andelPst: integer().notNull(),
    gjelderFra: date({ mode: "string" }).notNull(),
    gjelderTil: date({ mode: "string" }).notNull(),
    erTinglyst: boolean().notNull().default(false),
    erDemo: boolean().notNull().default(false),
    revisjon: integer().notNull().default(1),
    opprettet: opprettet(),
  },
  (t) => [check("avtale_andel", sql`${t.andelPst} between 1 and 100 and ${t.antallBoliger} > 0`)],
);
