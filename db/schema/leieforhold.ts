import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { LeieTilstand } from "#domain/leie/tilstand.ts";
import { bolig } from "./bolig.ts";
import { id, opprettet, tid } from "./columns.ts";
import { tilbud } from "./tilbud.ts";
import { ventelisteplass } from "./ventelisteplass.ts";

/** A tenancy: private law between the parties, with the dated rules it was written under. Amounts in whole kroner. */
export const leieforhold = pgTable(
  "leieforhold",
  {
    id: id(),
    boligId: uuid()
      .notNull()
      .references(() => bolig.id),
    plassId: uuid()
      .notNull()
      .references(() => ventelisteplass.id),
    tilbudId: uuid().references(() => tilbud.id),
    tilstand: text().$type<LeieTilstand>().notNull().default("utkast"),
    /** First day, and last day of a time-limited one. */
    fra: date({ mode: "string" }).notNull(),
    til: date({ mode: "string" }),
    leieMnd: integer().notNull(),
    depositum: integer().notNull(),
    sikkerhet: text().$type<"depositum" | "garanti" | "ingen">().notNull().default("depositum"),
    /** The day the deposit was in, or the guarantee given. */
    sikkerhetMottatt: date({ mode: "string" }),
    regelsett: text().notNull(),
    /** The tenancy's own key, wrapped; made by the first who writes words in it. The landlord may not open the case's. */
    nokkel: text(),
    /** When she was told in writing that the home is reserved by decision (§ 11-1): needed for less than three years. */
    opplystReservert: tid(),
    signertLeier: tid(),
    signertUtleier: tid(),
    innflyttet: date({ mode: "string" }),
    /** The handover protocol: points and meter readings, codes and numbers only. */
    overtakelse: jsonb().$type<Record<string, string | number | boolean>>(),
    oppsagt: date({ mode: "string" }),
    /** The last day after notice, breach or expiry. */
    slutt: date({ mode: "string" }),
    flyttet: date({ mode: "string" }),
    depositumTilbake: integer(),
    depositumTilbakeDato: date({ mode: "string" }),
    /** The question six months before the end was asked. */
    nesteSpurt: tid(),
    bekymring: boolean().notNull().default(false),
    revisjon: integer().notNull().default(1),
    opprettet: opprettet(),
  },
  (t) => [
    index("leieforhold_bolig_idx").on(t.boligId, t.id),
    index("leieforhold_plass_idx").on(t.plassId),
    uniqueIndex("leieforhold_tilbud_idx").on(t.tilbudId).where(sql`tilstand <> 'avbrutt'`),
    index("leieforhold_slutt_idx").on(t.til).where(sql`tilstand = 'aktiv'`),
    check("leieforhold_depositum", sql`${t.depositum} between 0 and 6 * ${t.leieMnd}`),
    check("leieforhold_periode", sql`${t.til} is null or ${t.til} > ${t.fra}`),
    check(
      "leieforhold_signert",
      sql`tilstand in ('utkast', 'til_signering', 'avbrutt') or (signert_leier is not null and signert_utleier is not null)`,
    ),
  ],
);
