import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Holdgrunn } from "#domain/sak/oppbevaring.ts";
import { ansatt } from "./ansatt.ts";
import { opprettet, tid } from "./columns.ts";
import { sak } from "./sak.ts";

/**
 * What is decided about how long a case's content lives: held back by law, said to be in the archive and free to go, gone. No row: nothing
 * is decided, and nothing is erased (`security-reliability.md` D10, `domain.md` §4.16).
 */
export const oppbevaring = pgTable("oppbevaring", {
  sakId: uuid()
    .primaryKey()
    .references(() => sak.id),
  holdGrunn: text().$type<Holdgrunn>(),
  holdAv: uuid().references(() => ansatt.id),
  hold: tid(),
  /** The leader who has said that the archive has the case and that its content may go. */
  godkjentAv: uuid().references(() => ansatt.id),
  godkjent: tid(),
  slettet: tid(),
  opprettet: opprettet(),
});
