import { z } from "zod";
import { lockSak, touchSak } from "#db/queries/sak.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/** The one who has a case lays it back among the free ones; its state stays. Refusal: sak.endretAvAndre. */
export const handBackSak = defineUsecase({
  name: "sak.handBack",
  input: z.strictObject({ sakId: z.uuid(), revisjon: z.int().positive() }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.handBack,
  run: async ({ tx, record }, sak, { revisjon }) => {
    const flyttet = await touchSak(tx, sak.id, revisjon, { ansvarlig: null });
    if (!flyttet) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(sakHendelse(sak, "sak.levertTilbake", { fraAnsatt: sak.ansvarlig }));
    return ok({ sakId: sak.id });
  },
});
