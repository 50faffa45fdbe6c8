import { z } from "zod";
import { moveSoknad } from "#db/queries/soknad.ts";
import { removeVedleggOf } from "#db/queries/vedlegg.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { nesteSoknad } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { loadUtkast } from "./load-utkast.ts";

/** Deletes a draft: answers gone, the case key destroyed, files marked for the sweeper. What is left says only that it was. */
export const deleteUtkast = defineUsecase({
  name: "utkast.delete",
  input: z.strictObject({ soknadId: z.uuid() }),
  load: (tx, { soknadId }, actor) => loadUtkast(tx, soknadId, actor),
  allow: policy.deleteDraft,
  run: async ({ tx, actor, now, record }, soknad) => {
    // Somebody may have written in it since the job made its list.
    if (actor.kind === "system" && soknad.slettesDato >= osloDag(now)) return refuse("soknad.ikkeUtlopt");
    const til = nesteSoknad(soknad.tilstand, "slett");
    if (!til.ok) return til;
    const tom = { svar: {}, feltversjon: {}, dokumentsvar: {}, nokkel: "" };
    const flyttet = await moveSoknad(tx, soknad.id, soknad.revisjon, { tilstand: til.value, ...tom });
    if (flyttet === undefined) return refuse("soknad.endretAvAndre");
    await removeVedleggOf(tx, soknad.id);
    record({
      stromId: soknad.id,
      sakId: null,
      eierId: soknad.sokerId,
      gradering: soknad.soker.gradering,
      type: "soknad.slettet",
    });
    return ok({ soknadId: soknad.id });
  },
});
