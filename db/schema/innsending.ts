import { jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { opprettet } from "./columns.ts";
import { person } from "./person.ts";
import { sak } from "./sak.ts";

export type Kvittering = { sakId: string; saksnr: string; mottatt: string; svarSenest: string };

/** The sending itself: its key is unique for ever, its body hash tells a replay from a forgery (`security-reliability.md` D2). */
export const innsending = pgTable("innsending", {
  nokkel: uuid().primaryKey(),
  innholdshash: text().notNull(),
  sakId: uuid()
    .notNull()
    .references(() => sak.id),
  personId: uuid()
    .notNull()
    .references(() => person.id),
  kvittering: jsonb().$type<Kvittering>().notNull(),
  opprettet: opprettet(),
});
