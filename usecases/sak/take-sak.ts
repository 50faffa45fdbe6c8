import { z } from "zod";
import { lockSak, moveSak, touchSak } from "#db/queries/sak.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/** A caseworker takes a case that nobody has. Of two who try, one gets it and the other is told who. Refusals: sak.alleredeTatt, sak.endretAvAndre. */
export const takeSak = defineUsecase({
  name: "sak.take",
  input: z.strictObject({ sakId: z.uuid(), revisjon: z.int().positive() }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  // Whether it still is free is no secret to the unit: the second taker is answered with who has it.
  allow: (actor, sak) =>
    policy.takeSak(actor, { ...sak, ansvarlig: null }) || policy.takePlass(actor, { ...sak, ansvarlig: null }),
  run: async ({ tx, actor, record }, sak, { revisjon }) => {
    if (sak.ansvarlig !== null) return refuse("sak.alleredeTatt", { detaljer: await findSisteEndring(tx, sak.id) });
    const til = sak.tilstand === "mottatt" ? neste(sak.tilstand, "fordel") : ok(sak.tilstand);
    if (!til.ok) return til;
    const ansattId = actor.kind === "ansatt" ? actor.ansattId : null;
    // A place on the list, complained about or not, stays as open as it was.
    const flyttet = await (til.value === sak.tilstand
      ? touchSak(tx, sak.id, revisjon, { ansvarlig: ansattId })
      : moveSak(tx, sak.id, revisjon, til.value, { ansvarlig: ansattId }));
    if (!flyttet) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(sakHendelse(sak, "sak.tatt", { fra: sak.tilstand, til: til.value }));
    return ok({ sakId: sak.id, revisjon: flyttet.revisjon });
  },
});
