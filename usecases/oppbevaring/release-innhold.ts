import { z } from "zod";
import { listForfalte, putOppbevaring } from "#db/queries/oppbevaring.ts";
import { lockSak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { kassasjonsgrense } from "#domain/sak/oppbevaring.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/**
 * A leader says that the archive has a case whose time is out, and that its content may go. The night's job does it. Refuses
 * `oppbevaring.ikkeForfalt` and `oppbevaring.holdt`.
 */
export const releaseInnhold = defineUsecase({
  name: "oppbevaring.frigi",
  input: z.strictObject({ sakId: z.uuid(), avlevert: z.literal("ja", "bekreftAvlevert") }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.decideOppbevaring,
  run: async ({ tx, actor, now, record }, sak) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const grense = kassasjonsgrense(osloDag(now));
    const [forfalt] = await listForfalte(tx, { grense, antall: 1, sakId: sak.id });
    if (!forfalt) return refuse("oppbevaring.ikkeForfalt");
    if (forfalt.holdGrunn) return refuse("oppbevaring.holdt");
    if (forfalt.godkjent) return ok({ sakId: sak.id });
    await putOppbevaring(tx, sak.id, { godkjentAv: actor.ansattId, godkjent: now });
    record(sakHendelse(sak, "oppbevaring.frigitt", { sist: forfalt.sist }));
    return ok({ sakId: sak.id });
  },
});
