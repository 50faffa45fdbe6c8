import { inArray } from "drizzle-orm";
import type { Ansatt, System } from "#domain/kernel/actor.ts";
import { ansatt } from "../../schema/ansatt.ts";
import { withActor } from "../../with-actor.ts";
import { ansatte } from "../ansatte.ts";
import { demoLeietaker, demoOid } from "../demoidentitet.ts";
import type { Medvirkende } from "../fortelling.ts";

export const demo: System = { kind: "system", jobb: "demo" };

/** Makes the demo's staff, or brings their rows up to date, and gives them as actors by user name. */
export async function createAnsatte(): Promise<Record<Medvirkende, Ansatt>> {
  const rader = await withActor(demo, "demo.ansatte", async (tx) => {
    for (const a of ansatte) {
      const rad = { ...a, tid: demoLeietaker, oid: demoOid(a.brukernavn), erDemo: true };
      await tx.insert(ansatt).values(rad).onConflictDoUpdate({ target: ansatt.brukernavn, set: rad });
    }
    const brukernavn = ansatte.map((a) => a.brukernavn);
    return tx.select().from(ansatt).where(inArray(ansatt.brukernavn, brukernavn));
  });
  const aktor = (brukernavn: Medvirkende): Ansatt => {
    const rad = rader.find((r) => r.brukernavn === brukernavn);
    if (!rad) throw new Error(`${brukernavn} mangler i demoen`);
    return {
      kind: "ansatt",
      ansattId: rad.id,
      roller: rad.roller,
      enheter: rad.enheter,
      klarering: rad.klarering,
      fersk: true,
    };
  };
  return {
    sunniva: aktor("sunniva"),
    salim: aktor("salim"),
    bjorn: aktor("bjorn"),
    berit: aktor("berit"),
    linn: aktor("linn"),
    boye: aktor("boye"),
  };
}
