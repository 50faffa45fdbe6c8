import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { lockMinSak, moveMinSak } from "#db/queries/min-sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { erApen, neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { sakFakta, saksnr } from "./egen-sak.ts";

/**
 * The party withdraws her application before anything is decided; the case closes and a confirmation is ordered. Pressed twice,
 * the second answers like the first. Refuses `sak.ulovligOvergang` once it is decided.
 */
export const withdrawSak = defineUsecase({
  name: "minSide.trekkSak",
  input: z.strictObject({ sakId: z.uuid() }),
  load: async (tx, { sakId }, actor) =>
    actor.kind === "innbygger" ? lockMinSak(tx, sakId, actor.personId) : undefined,
  allow: (actor, sak) => policy.readSak(actor, sakFakta(sak)),
  run: async ({ tx, actor, record, order }, sak) => {
    const fakta = sakFakta(sak);
    if (fakta.tilstand === "trukket") return ok({ sakId: sak.id });
    const til = neste(fakta.tilstand, "trekk");
    if (!til.ok) return til;
    if (!policy.withdraw(actor, fakta)) return refuse("sak.ulovligOvergang");

    await moveMinSak(tx, sak, { tilstand: til.value, apen: erApen(til.value) });
    const data = { fra: fakta.tilstand, til: til.value };
    record({
      stromId: sak.id,
      sakId: sak.id,
      eierId: sak.sokerId,
      gradering: sak.gradering,
      type: "sak.trukket",
      data,
    });
    const brevId = await orderBrev(tx, {
      sakId: sak.id,
      mottakerId: sak.sokerId,
      mal: "trekk_bekreftelse",
      nokkel: `trekk:${sak.id}`,
      data: { saksnr: saksnr(sak) },
    });
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    return ok({ sakId: sak.id });
  },
});
