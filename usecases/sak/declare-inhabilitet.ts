import { z } from "zod";
import { appendInhabilitet, lockSak, touchSak } from "#db/queries/sak.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/** «Jeg kjenner søkeren»: one press, from then on the person's cases are closed to this member of staff (fvl § 8); she cannot undo it. */
export const declareInhabilitet = defineUsecase({
  name: "sak.declareInhabilitet",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.readSak,
  run: async ({ tx, actor, record }, sak) => {
    if (actor.kind !== "ansatt") return ok({ sakId: sak.id });
    const egen = sak.ansvarlig === actor.ansattId;
    // The row is moved first: after the declaration it can no longer be seen.
    await touchSak(tx, sak.id, sak.revisjon, egen ? { ansvarlig: null } : {});
    await appendInhabilitet(tx, actor.ansattId, sak.sokerId);
    record(sakHendelse(sak, "sak.inhabil", { ansatt: actor.ansattId }));
    return ok({ sakId: sak.id });
  },
});
