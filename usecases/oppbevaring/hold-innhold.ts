import { z } from "zod";
import { findOppbevaring, putOppbevaring } from "#db/queries/oppbevaring.ts";
import { lockSak } from "#db/queries/sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { holdgrunner } from "#domain/sak/oppbevaring.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/**
 * A leader holds the content of a case back from erasure, for a reason of the closed list, or lets go («ingen»). It stops everything, also
 * what has been released; when it is let go of, the release must be given anew.
 */
export const holdInnhold = defineUsecase({
  name: "oppbevaring.hold",
  input: z.strictObject({ sakId: z.uuid(), grunn: z.enum([...holdgrunner, "ingen"], "velgGrunn") }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.decideOppbevaring,
  run: async ({ tx, actor, now, record }, sak, { grunn }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (sak.innholdSlettet) return refuse("sak.innholdSlettet");
    const for_ = (await findOppbevaring(tx, sak.id))?.holdGrunn ?? null;
    const etter = grunn === "ingen" ? null : grunn;
    if (for_ === etter) return ok({ sakId: sak.id });
    await putOppbevaring(tx, sak.id, {
      holdGrunn: etter,
      holdAv: etter && actor.ansattId,
      hold: etter && now,
      godkjentAv: null,
      godkjent: null,
    });
    record(sakHendelse(sak, etter ? "oppbevaring.holdt" : "oppbevaring.sluppet", { grunn: etter ?? for_ }));
    return ok({ sakId: sak.id });
  },
});
