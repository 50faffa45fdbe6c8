import { z } from "zod";
import { findTilbudsbolig } from "#db/queries/tilbud-bolig.ts";
import { insertVisning } from "#db/queries/visning.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesKlokkeslett, osloTid } from "#domain/tilbud/klokkeslett.ts";
import { tilbudslistePolicy } from "#domain/tilbud/policy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

const VARIGHET_MIN = 30;

/** Staff add a time to see a home: a day and a clock time as typed, in Asker's time, and how many households may come. */
export const addVisning = defineUsecase({
  name: "visning.leggTil",
  input: z.strictObject({
    boligId: z.uuid(),
    dag: z.string().max(40),
    klokka: z.string().max(10),
    plasser: z.string().max(3),
  }),
  load: (tx, { boligId }) => findTilbudsbolig(tx, boligId),
  allow: (actor, bolig) => tilbudslistePolicy.addVisning(actor, bolig.enhet),
  run: async ({ tx, now }, bolig, ra) => {
    const dag = lesDato(ra.dag, osloDag(now), "framtid");
    const klokka = lesKlokkeslett(ra.klokka);
    const antall = /^[1-9]\d?$/.test(ra.plasser.trim()) ? Number(ra.plasser) : undefined;
    const felt = [
      ...(dag.ok ? [] : [{ felt: "dag", kode: dag.kode }]),
      ...(klokka.ok ? [] : [{ felt: "klokka", kode: klokka.kode }]),
      ...(antall ? [] : [{ felt: "plasser", kode: "ugyldigTall" }]),
    ];
    if (!dag.ok || !klokka.ok || !antall) return refuse("ugyldig", { felt });
    const start = osloTid(dag.verdi, klokka.verdi);
    if (start <= now) return refuse("ugyldig", { felt: [{ felt: "klokka", kode: "iFortiden" }] });
    await insertVisning(tx, { boligId: bolig.id, start, varighetMin: VARIGHET_MIN, plasser: antall });
    return ok({ start: start.toISOString() });
  },
});
