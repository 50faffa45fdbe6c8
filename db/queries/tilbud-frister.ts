import { and, asc, eq, gt, inArray, isNull, lte, notExists, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { avvistPar, tilbud } from "../schema/tilbud.ts";

/** More than a day ever brings; what is left is taken by the next run. */
const MAKS = 500;

/** Offers past their deadline that nothing has been made of: unanswered, or a no that now stands. Oldest first. */
export async function listForfalte(tx: Tx, now: Date): Promise<string[]> {
  const husket = tx
    .select({ en: sql`1` })
    .from(avvistPar)
    .where(and(eq(avvistPar.plassId, tilbud.plassId), eq(avvistPar.boligId, tilbud.boligId)));
  const rader = await tx
    .select({ id: tilbud.id })
    .from(tilbud)
    .where(
      and(
        lte(tilbud.fristTid, now),
        or(
          eq(tilbud.tilstand, "sendt"),
          and(inArray(tilbud.tilstand, ["avslatt", "avslatt_begrunnet", "vurderes"]), notExists(husket)),
        ),
      ),
    )
    .orderBy(asc(tilbud.fristTid))
    .limit(MAKS);
  return rader.map((r) => r.id);
}

/** Offers without an answer whose last day is `senest` or earlier and still ahead, and whose household is not reminded yet. */
export async function listUpaminnede(tx: Tx, now: Date, senest: string): Promise<string[]> {
  const rader = await tx
    .select({ id: tilbud.id })
    .from(tilbud)
    .where(
      and(eq(tilbud.tilstand, "sendt"), isNull(tilbud.paminnet), lte(tilbud.frist, senest), gt(tilbud.fristTid, now)),
    )
    .orderBy(asc(tilbud.frist))
    .limit(MAKS);
  return rader.map((r) => r.id);
}
