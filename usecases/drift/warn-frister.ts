import { z } from "zod";
import { listFrister } from "#db/queries/drift.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { VARSEL_FRA_DAG } from "#domain/sak/frister.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

/** Cases told of in one transaction; the job goes on until there are none. */
const PER_GANG = 200;

/**
 * The one-month clock (fvl § 11 a): from day 21 an undecided case is told of once (`frist.naermerSeg`, so that a person may send an
 * interim reply), and once more when the month has passed without one (`frist.brutt`). Nothing is sent by a machine.
 */
export const warnFrister = defineUsecase({
  name: "frister.varsle",
  input: z.strictObject({}),
  load: async (tx) => {
    const idag = osloDag(klokke());
    const grense = { mottattSenest: leggTilDager(idag, -VARSEL_FRA_DAG), idag, antall: PER_GANG };
    return { naermerSeg: await listFrister(tx, "naermerSeg", grense), brutt: await listFrister(tx, "brutt", grense) };
  },
  allow: erJobb("frister"),
  run: async ({ record }, saker) => {
    for (const slag of ["naermerSeg", "brutt"] as const) {
      for (const sak of saker[slag]) {
        const { id, sokerId, gradering, fristSvar } = sak;
        record({ stromId: id, sakId: id, eierId: sokerId, gradering, type: `frist.${slag}`, data: { fristSvar } });
      }
    }
    return ok({ antall: saker.naermerSeg.length + saker.brutt.length });
  },
});
