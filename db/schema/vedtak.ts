import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { ansatt } from "./ansatt.ts";
import { forseglet, forsegletTekst, id, opprettet, tid } from "./columns.ts";
import { sak } from "./sak.ts";

/** `utkast` is an innstilling being written; it is nobody's decision yet, and there is at most one per case (under the case's lock). */
export type VedtakTilstand = "utkast" | "innstilt" | "returnert" | "vedtatt";
/** `tillegg` is what a service's own fields were worded as. `hvorforMindre` is why a part-grant gives less; absent in rows older than the outcome. */
export type Begrunnelse = {
  hensyn: string;
  barnetsBeste: string;
  veienVidere: string;
  hvorforMindre?: string;
  tillegg?: Readonly<Record<string, string>>;
};

/**
 * An innstilling and, once another person has decided, the vedtak. It holds what carries it: the tree, the facts' hash,
 * the reasons, the law's version, the appeal body and the days. What people wrote is sealed under the case key; outcome, sums, codes and the tree
 * (figures and codes) stay columns, since the queue, statistics and the guards ask about them. The database itself says that the decider is another person.
 */
export const vedtak = pgTable(
  "vedtak",
  {
    id: id(),
    sakId: uuid()
      .notNull()
      .references(() => sak.id),
    versjon: integer().notNull(),
    tilstand: text().$type<VedtakTilstand>().notNull().default("innstilt"),
    utfall: text().notNull(),
    belop: integer(),
    /** What the applicant asked for when it was proposed, kroner; null when she named no amount. */
    sokt: integer(),
    gyldigTil: date({ mode: "string" }),
    vilkar: jsonb().$type<readonly string[]>().notNull().default([]),
    /** Codes of a refusal's grounds or a dismissal's, as the outcome is. */
    avslagsgrunner: jsonb().$type<readonly string[]>().notNull().default([]),
    begrunnelse: forseglet<Begrunnelse>().notNull(),
    /** Null for a dismissal, and for nothing else: the matter was not judged. */
    vurdering: jsonb().$type<Vurdering>(),
    beregning: jsonb().$type<Record<string, unknown>>(),
    /** The service's own fields that are codes, counts or days; what was worded is with the reasons. */
    tillegg: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
    regelsett: text().notNull(),
    lovversjon: text().notNull(),
    /** SHA-256 of the basis it was made on; a decision on another basis is refused. */
    grunnlagHash: text().notNull(),
    foreslattAv: uuid()
      .notNull()
      .references(() => ansatt.id),
    foreslatt: opprettet(),
    besluttetAv: uuid().references(() => ansatt.id),
    besluttet: tid(),
    returGrunn: forsegletTekst(),
    klageinstans: text().notNull(),
    klagefristDager: integer().notNull(),
    /** Set when the letter lay on Min side and the notice had gone out: the appeal clock starts here. */
    underrettet: tid(),
    klagefrist: date({ mode: "string" }),
  },
  (t) => [
    uniqueIndex("vedtak_en_apen_idx").on(t.sakId).where(sql`tilstand = 'innstilt'`),
    index("vedtak_sak_idx").on(t.sakId, t.versjon),
    check("vedtak_fire_oyne", sql`${t.besluttetAv} is distinct from ${t.foreslattAv}`),
    check("vedtak_ferdig", sql`tilstand <> 'vedtatt' or (besluttet_av is not null and besluttet is not null)`),
    check(
      "vedtak_vurdert",
      sql`(utfall = 'avvist') = (vurdering is null) and (vurdering is not null or beregning is null)
        and (utfall !~ '^(innvilget|delvis)_' or beregning is not null)`,
    ),
    // Boligsosial lov § 6: a no to a home is not sent on before help is decided, or recorded as not asked for.
    check(
      "vedtak_hjelp",
      sql`tilstand in ('utkast', 'returnert') or utfall <> 'avslatt_bolig' or coalesce(tillegg ->> 'hjelp', '') in ('gis', 'avslas', 'ikkeBedtOm')`,
    ),
    check("vedtak_retur", sql`tilstand <> 'returnert' or length(retur_grunn) > 0`),
  ],
);
