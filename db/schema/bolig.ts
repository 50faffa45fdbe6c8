import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Bemanning, Boligtype, Eierform, Leiegrunnlag, Malgruppe, Omrade, Standard } from "#domain/bolig/koder.ts";
import type { BoligTilstand } from "#domain/bolig/tilstand.ts";
import { avtale } from "./avtale.ts";
import { id, opprettet } from "./columns.ts";

/**
 * A home at the municipality's disposal (`domain.md` §3.6), without where it lies: that is `bolig_sted`, which fewer may read.
 * `status` is moved by an act only; the database writes its history by itself.
 */
export const bolig = pgTable(
  "bolig",
  {
    id: id(),
    /** The register's own number, for people: «B-0042». */
    kode: text().notNull().unique(),
    enhet: text().notNull().default("bolig"),
    /** The service it is let through. */
    program: text().notNull().default("kommunal-bolig"),
    eierform: text().$type<Eierform>().notNull(),
    avtaleId: uuid().references(() => avtale.id),
    boligtype: text().$type<Boligtype>().notNull(),
    omrade: text().$type<Omrade>().notNull(),
    rom: integer().notNull(),
    soverom: integer().notNull(),
    /** Usable area, whole square metres. */
    bra: integer().notNull(),
    etasje: integer().notNull(),
    heis: boolean().notNull(),
    trinnfri: boolean().notNull(),
    rullestol: boolean().notNull(),
    livslop: boolean().notNull().default(false),
    bemanning: text().$type<Bemanning>().notNull(),
    malgruppe: text().$type<Malgruppe>(),
    /** Reserved for disadvantaged people by public decision (husleieloven § 11-1): the tenant is told in writing before signing. */
    reservertVedVedtak: boolean().notNull().default(false),
    fellesareal: boolean().notNull().default(false),
    dyr: boolean().notNull().default(false),
    parkering: boolean().notNull().default(false),
    /** Kroner per month, what it stands on, and since when. */
    leieMnd: integer().notNull(),
    leieGrunnlag: text().$type<Leiegrunnlag>().notNull(),
    leieDato: date({ mode: "string" }).notNull(),
    stromInkludert: boolean().notNull().default(false),
    /** Kroner; never more than six months' rent (husleieloven § 3-5). */
    depositum: integer().notNull().default(0),
    byggear: integer(),
    standard: text().$type<Standard>().notNull().default("vanlig"),
    velferdsteknologi: boolean().notNull().default(false),
    husbankTilskudd: boolean().notNull().default(false),
    bindingTil: date({ mode: "string" }),
    flyttbar: boolean().notNull().default(false),
    /** Seats of a family home; null for everything else. */
    plasser: integer(),
    kontraktAr: integer().notNull().default(3),
    status: text().$type<BoligTilstand>().notNull().default("planlagt"),
    /** The day the present state began: vacancy is counted from it. */
    statusFra: date({ mode: "string" }).notNull(),
    /** Which round of making ready the home is in; its checklist belongs to the round. */
    runde: integer().notNull().default(1),
    revisjon: integer().notNull().default(1),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    index("bolig_status_idx").on(t.enhet, t.status, t.kode),
    check("bolig_depositum", sql`${t.depositum} between 0 and 6 * ${t.leieMnd}`),
    check("bolig_rom", sql`${t.rom} > 0 and ${t.soverom} between 0 and ${t.rom} and ${t.bra} > 0`),
    check("bolig_avtale", sql`(${t.eierform} in ('tildelingsrett', 'tilvisningsrett')) = (${t.avtaleId} is not null)`),
    check("bolig_plasser", sql`(${t.boligtype} = 'familiehjem') = (${t.plasser} is not null)`),
  ],
);

/** Where a home lies. Small houses' are read only by those who need it; a family home has no row (its team keeps it elsewhere). */
export const boligSted = pgTable("bolig_sted", {
  boligId: uuid()
    .primaryKey()
    .references(() => bolig.id),
  adresse: text().notNull(),
  matrikkelenhet: text(),
  bruksenhetsnr: text(),
  tomt: text(),
});
