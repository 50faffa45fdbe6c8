import { and, desc, eq } from "drizzle-orm";
import type { Bekymring, NesteValg, Oppgaveresultat } from "#domain/leie/opphor.ts";
import type { Tx } from "../client.ts";
import type { Forseglet } from "../krypto.ts";
import { leieoppgave } from "../schema/leieoppgave.ts";
import { apneTekst, leiekrypto } from "./leiekrypto.ts";

type Leie = { id: string; nokkel: string | null };
type Rad = typeof leieoppgave.$inferSelect;
export type OppgaveRad = Omit<Rad, "tekstKryptert"> & { tekst: string };

const sted = (grunn: string) => `leieoppgave.${grunn}`;

/** The tasks of a tenancy, newest first; a tenant sees the question what next, and no more. */
export async function listOppgaver(tx: Tx, leie: Leie): Promise<OppgaveRad[]> {
  const rader = await tx
    .select()
    .from(leieoppgave)
    .where(eq(leieoppgave.leieforholdId, leie.id))
    .orderBy(desc(leieoppgave.id))
    .limit(100);
  return rader.map(({ tekstKryptert, ...rad }) => ({
    ...rad,
    tekst: apneTekst(leie, sted(rad.grunn ?? ""), tekstKryptert),
  }));
}

/** A worry, with what was seen; the landlord's own words under the tenancy's key. */
export async function insertBekymring(
  tx: Tx,
  leie: Leie,
  { grunn, tekst, meldtAv }: { grunn: Bekymring; tekst: string; meldtAv: string },
): Promise<string> {
  const { encrypt } = await leiekrypto(tx, leie);
  const tekstKryptert = encrypt(sted(grunn), tekst) as Forseglet<string>;
  const [ny] = await tx
    .insert(leieoppgave)
    .values({ leieforholdId: leie.id, slag: "bekymring", grunn, tekstKryptert, meldtAv })
    .returning({ id: leieoppgave.id });
  if (!ny) throw new Error("oppgaven ble ikke skrevet");
  return ny.id;
}

/** The task that an end brings: one for each last day, however often it is asked for. */
export const insertSlutt = (tx: Tx, leieforholdId: string, gjelder: string) =>
  tx
    .insert(leieoppgave)
    .values({ leieforholdId, slag: "slutt", gjelder, tekstKryptert: "" as Forseglet<string> })
    .onConflictDoNothing();

/** What the tenant wants next; she may change her mind while the task is open. */
export async function answerSlutt(tx: Tx, leieforholdId: string, svar: NesteValg, svart: Date) {
  const [rad] = await tx
    .update(leieoppgave)
    .set({ svar, svart })
    .where(
      and(
        eq(leieoppgave.leieforholdId, leieforholdId),
        eq(leieoppgave.slag, "slutt"),
        eq(leieoppgave.tilstand, "apen"),
      ),
    )
    .returning({ id: leieoppgave.id });
  return rad;
}

/** Ends a task; undefined when it is done. */
export async function closeOppgaveRow(
  tx: Tx,
  {
    id,
    leieforholdId,
    ...mer
  }: { id: string; leieforholdId: string; resultat: Oppgaveresultat; ferdigAv: string; ferdig: Date },
) {
  const [rad] = await tx
    .update(leieoppgave)
    .set({ tilstand: "ferdig", ...mer })
    .where(and(eq(leieoppgave.id, id), eq(leieoppgave.leieforholdId, leieforholdId), eq(leieoppgave.tilstand, "apen")))
    .returning({ id: leieoppgave.id, slag: leieoppgave.slag });
  return rad;
}
