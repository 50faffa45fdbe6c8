import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Band, PlassStatus, RuteUt } from "#domain/venteliste/plass.ts";
import { id, opprettet, tid } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";

/** A household approved for a home and waiting for one (`domain.md` §3.4). Born by a positive vedtak and by nothing else. */
export const ventelisteplass = pgTable(
  "ventelisteplass",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .unique()
      .references(() => sak.id),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    /** The other adult of the household, who may answer too. */
    medsokerId: uuid().references(() => person.id),
    /** «Hansen, A.», from the case, so that a list joins nothing. */
    listenavn: text().notNull().default(""),
    tjeneste: text().notNull(),
    enhet: text().notNull(),
    gradering: text().$type<Gradering>().notNull().default("ingen"),
    behovsprofil: jsonb().$type<Behovsprofil>().notNull(),
    band: text().$type<Band>().notNull(),
    /** The newest `prioritetsvurdering` that the band stands on. */
    vurderingVersjon: integer().notNull().default(1),
    godkjent: date({ mode: "string" }).notNull(),
    sisteBekreftet: date({ mode: "string" }).notNull(),
    nesteBekreftelse: date({ mode: "string" }).notNull(),
    /** When she was last asked; about the present confirmation when it is on or after the day of it. */
    spurt: tid(),
    /** Set when she was reminded about the present confirmation. */
    purret: tid(),
    status: text().$type<PlassStatus>().notNull().default("aktiv"),
    /** Paused until this day when staff set one. */
    pausetTil: date({ mode: "string" }),
    ruteUt: text().$type<RuteUt>(),
    utDato: date({ mode: "string" }),
    revisjon: integer().notNull().default(1),
    erDemo: boolean().notNull().default(false),
    opprettet: opprettet(),
  },
  (t) => [
    index("ventelisteplass_liste_idx").on(t.enhet, t.tjeneste, t.status, t.band, t.godkjent),
    index("ventelisteplass_bekreftelse_idx").on(t.nesteBekreftelse).where(sql`status = 'aktiv'`),
    index("ventelisteplass_person_idx").on(t.personId),
    index("ventelisteplass_medsoker_idx").on(t.medsokerId).where(sql`medsoker_id is not null`),
    check("ventelisteplass_ut", sql`(${t.ruteUt} is null) = (${t.utDato} is null)`),
    check("ventelisteplass_ute", sql`${t.status} not in ('fjernet', 'trukket') or ${t.ruteUt} is not null`),
    check("ventelisteplass_band", sql`${t.band} in ('A', 'B', 'C')`),
  ],
);
