import { z } from "zod";
import { findSoker, lockSoknad, touchUtkast } from "#db/queries/soknad.ts";
import { findVedlegg, removeVedlegg as markRemoved } from "#db/queries/vedlegg.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { slettesDato } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** Takes a file out of a draft; its object goes with the next sweep. What was sent with a case stays in it. */
export const removeVedlegg = defineUsecase({
  name: "vedlegg.remove",
  input: z.strictObject({ vedleggId: z.uuid() }),
  load: async (tx, { vedleggId }, actor) => {
    const fil = await findVedlegg(tx, vedleggId);
    if (!fil || actor.kind !== "innbygger") return undefined;
    const [soknad, soker] = await Promise.all([lockSoknad(tx, fil.soknadId), findSoker(tx, actor.personId)]);
    return soknad && soker && { fil, soknad, soker };
  },
  allow: (actor, { soknad }) => policy.editDraft(actor, soknad),
  run: async ({ tx, now, record }, { fil, soknad, soker }) => {
    if (!(await markRemoved(tx, fil.id))) return refuse("vedlegg.alleredeFjernet");
    await touchUtkast(tx, soknad.id, now, slettesDato(osloDag(now)));
    record({
      stromId: soknad.id,
      sakId: null,
      eierId: soknad.sokerId,
      gradering: soker.gradering,
      type: "vedlegg.fjernet",
      data: { vedleggId: fil.id, krav: fil.krav },
    });
    return ok({ soknadId: soknad.id });
  },
});
