import { z } from "zod";
import { lockTilbud, moveTilbud } from "#db/queries/tilbud.ts";
import { releaseBolig } from "#db/queries/tilbud-bolig.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { trekkgrunner } from "#domain/tilbud/koder.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { nesteTilbud } from "#domain/tilbud/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";
import { takeBackBolig } from "./undo-svar.ts";

/**
 * The municipality takes an offer back, with a reason the household is told. The home is free again, or out of use when that is why.
 * A yes is taken back with it unless the contract is signed. Refusals: `tilbud.ulovligOvergang`, `tilbud.endretAvAndre`,
 * `tilbud.kontraktSignert`.
 */
export const withdrawTilbud = defineUsecase({
  name: "tilbud.trekk",
  input: z.strictObject({
    tilbudId: z.uuid(),
    revisjon: z.int().positive(),
    grunn: z.enum(trekkgrunner, "velgGrunn"),
  }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.withdraw,
  run: async ({ tx, now, record, order }, t, { tilbudId, revisjon, grunn }) => {
    if (t.tilbud.revisjon !== revisjon) return refuse("tilbud.endretAvAndre");
    const { tilstand: fra, boligId, sendt } = t.tilbud;
    const til = nesteTilbud(fra, "trekk");
    if (!til.ok) return til;
    if (fra === "akseptert") {
      const tatt = await takeBackBolig(tx, t);
      if (!tatt.ok) return tatt;
    }
    const ny = await moveTilbud(tx, tilbudId, til.value, { trukketGrunn: grunn });
    const dag = osloDag(now);
    await releaseBolig(tx, boligId, { dag, grunn, til: grunn === "bolig_ute_av_drift" ? "ute_av_drift" : "ledig" });
    record(tilbudHendelse(t, "tilbud.trukket", { grunn, fra }));
    if (sendt) order(folgOpp(tilbudId, "trukket", ny));
    return ok({ revisjon: ny });
  },
});
