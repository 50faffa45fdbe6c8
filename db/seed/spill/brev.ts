import { and, eq } from "drizzle-orm";
import type { System } from "#domain/kernel/actor.ts";
import { produceBrev } from "#usecases/brev/produce-brev.ts";
import { finishVarsel } from "#usecases/brev/send-varsel.ts";
import { reiseTil } from "../../demotid.ts";
import { brev } from "../../schema/brev.ts";
import { withActor } from "../../with-actor.ts";
import { krev } from "./krev.ts";
import { demo } from "./rolleliste.ts";

const brevjobb: System = { kind: "system", jobb: "brev" };
const varseljobb: System = { kind: "system", jobb: "varsel" };
/** A while later, yet never ahead of now. */
const siden = (tid: Date, minutter: number) => new Date(Math.min(tid.getTime() + minutter * 60_000, Date.now()));

/**
 * Does the worker's part of the past: every letter ordered in the case is made and bears its day, and its notice counts as sent.
 * No mail goes out. `varsle` false leaves the notice to the worker of today.
 */
export async function makeBrev(sakId: string, tid: Date, varsle: boolean) {
  const bestilte = await withActor(demo, "demo.brev", (tx) =>
    tx
      .select({ id: brev.id })
      .from(brev)
      .where(and(eq(brev.sakId, sakId), eq(brev.tilstand, "bestilt"))),
  );
  for (const { id } of bestilte) {
    const laget = siden(tid, 1);
    await krev(
      `brev ${id}`,
      reiseTil(laget, () => produceBrev(brevjobb, { brevId: id })),
    );
    await withActor(demo, "demo.brev", (tx) => tx.update(brev).set({ opprettet: tid }).where(eq(brev.id, id)));
    const varslet = siden(tid, 2);
    if (varsle)
      await krev(
        `varsel ${id}`,
        reiseTil(varslet, () => finishVarsel(varseljobb, { brevId: id })),
      );
  }
}
