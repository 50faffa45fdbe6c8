import { z } from "zod";
import { updatePlass } from "#db/queries/min-plass.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { nesteBekreftelse } from "#domain/venteliste/bekreftelse.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { minPlass, plassFakta, plasshendelse } from "./egen-plass.ts";

/**
 * «Vi venter fortsatt»: one of the two adults confirms, or takes up again a place that was paused. The same day twice, by one or by both,
 * is one confirmation. Refuses `venteliste.ulovligOvergang` when the household does not wait any more.
 */
export const confirmPlass = defineUsecase({
  name: "venteliste.bekreft",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }, actor) => minPlass(tx, sakId, actor, true),
  allow: (actor, plass) => policy.readPlass(actor, plassFakta(plass)),
  run: async ({ tx, actor, now, record }, plass) => {
    const idag = osloDag(now);
    const erPauset = plass.status === "pauset";
    if (plass.status === "aktiv" && plass.sisteBekreftet === idag && plass.nesteBekreftelse > idag)
      return ok({ sakId: plass.sakId });
    if (!policy.confirmPlass(actor, plassFakta(plass))) return refuse("venteliste.ulovligOvergang");
    const neste = nesteBekreftelse(idag);
    await updatePlass(tx, plass.id, {
      status: "aktiv",
      sisteBekreftet: idag,
      nesteBekreftelse: neste,
      purret: null,
      pausetTil: null,
    });
    record(plasshendelse(plass, erPauset ? "venteliste.gjenopptatt" : "venteliste.bekreftet", { neste }));
    return ok({ sakId: plass.sakId });
  },
});
