import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Duplikatsvar } from "#domain/venteliste/duplikater.ts";
import { ansatt } from "./ansatt.ts";
import { id, opprettet } from "./columns.ts";
import { sak } from "./sak.ts";

/**
 * What staff found a group of like cases to be. It holds for exactly these members: with one more or one less the group is open again,
 * and this row stands as what was found then. Never changed, never deleted.
 */
export const duplikatlosning = pgTable(
  "duplikatlosning",
  {
    id: id(),
    /** The members' ids, sorted. */
    medlemmer: uuid().array().notNull(),
    svar: text().$type<Duplikatsvar>().notNull(),
    /** Of one household: the case that stands for it. */
    gyldigSakId: uuid().references(() => sak.id),
    /** Under the key of the first member. */
    grunnKryptert: text().notNull(),
    lostAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    opprettet: opprettet(),
  },
  (t) => [
    index("duplikatlosning_medlemmer_idx").using("gin", t.medlemmer),
    check("duplikatlosning_to", sql`cardinality(${t.medlemmer}) >= 2`),
    check("duplikatlosning_gyldig", sql`(${t.svar} = 'sammeHusstand') = (gyldig_sak_id is not null)`),
    check("duplikatlosning_medlem", sql`gyldig_sak_id is null or gyldig_sak_id = any (medlemmer)`),
  ],
);
