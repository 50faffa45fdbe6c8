import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../../client.ts";
import { beregning } from "../../schema/beregning.ts";
import { klage } from "../../schema/klage.ts";
import { notat } from "../../schema/notat.ts";
import { saksopplysning } from "../../schema/saksopplysning.ts";
import { vedlegg } from "../../schema/vedlegg.ts";
import { vedtak } from "../../schema/vedtak.ts";
import { vurdering } from "../../schema/vurdering.ts";
import { withActor } from "../../with-actor.ts";
import type { Akt } from "../fortelling.ts";
import { demo } from "./rolleliste.ts";

export type Utfort = { akt: Akt; tid: Date };

const tabeller = { note: notat, fact: saksopplysning, reckon: beregning, assess: vurdering } as const;
type Tabell = (typeof tabeller)[keyof typeof tabeller];

/** Rows in the order they were made get the times of the acts that made them: the database stamped them all today. */
async function stampRader(tx: Tx, tabell: Tabell, sakId: string, tider: readonly Date[]) {
  const rader = await tx
    .select({ id: tabell.id })
    .from(tabell)
    .where(eq(tabell.sakId, sakId))
    .orderBy(asc(tabell.opprettet), asc(tabell.id));
  for (const [i, rad] of rader.entries()) {
    await tx.update(tabell).set({ opprettet: tider[i] }).where(eq(tabell.id, rad.id));
  }
}

/** Sets the creation times of what hangs on a case to when the story says it happened. */
export async function rettTider(sakId: string, utfort: readonly Utfort[]) {
  await withActor(demo, "demo.tider", async (tx) => {
    for (const [hva, tabell] of Object.entries(tabeller)) {
      const tider = utfort.filter((u) => u.akt.hva === hva).map((u) => u.tid);
      if (tider.length > 0) await stampRader(tx, tabell, sakId, tider);
    }
    const foreslatt = utfort.filter((u) => u.akt.hva === "propose").map((u) => u.tid);
    const rader = await tx
      .select({ id: vedtak.id })
      .from(vedtak)
      .where(eq(vedtak.sakId, sakId))
      .orderBy(asc(vedtak.versjon));
    for (const [i, rad] of rader.entries()) {
      await tx.update(vedtak).set({ foreslatt: foreslatt[i] }).where(eq(vedtak.id, rad.id));
    }
    await tx.update(klage).set({ opprettet: klage.mottatt }).where(eq(klage.sakId, sakId));
    await tx
      .update(vedlegg)
      .set({ opprettet: vedlegg.mottatt })
      .where(and(eq(vedlegg.sakId, sakId), eq(vedlegg.tilstand, "mottatt")));
  });
}
