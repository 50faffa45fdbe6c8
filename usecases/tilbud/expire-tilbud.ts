import { z } from "zod";
import { lockTilbud, moveTilbud, rememberAvvistPar } from "#db/queries/tilbud.ts";
import { releaseBolig } from "#db/queries/tilbud-bolig.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { nesteTilbud } from "#domain/tilbud/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

/**
 * The deadline of an offer is past. Without an answer it runs out, and the household is told; a no stands, and can no longer be undone.
 * The pair is remembered and the home is free. Refuses `tilbud.fristenLoper` before that, and `tilbud.ulovligOvergang` when the offer
 * ended some other way.
 */
export const expireTilbud = defineUsecase({
  name: "tilbud.utlop",
  input: z.strictObject({ tilbudId: z.uuid() }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.expire,
  run: async ({ tx, now, record, order }, t, { tilbudId }) => {
    const { tilstand, fristTid, plassId, boligId, avslagKode } = t.tilbud;
    if (!fristTid || !fristenErUte(fristTid, now)) return refuse("tilbud.fristenLoper");
    if (tilstand === "sendt") {
      const til = nesteTilbud(tilstand, "utlop");
      if (!til.ok) return til;
      const ny = await moveTilbud(tx, tilbudId, til.value);
      await rememberAvvistPar(tx, { plassId, boligId, grunn: "ikke_svart" });
      record(tilbudHendelse(t, "tilbud.utlopt"));
      order(folgOpp(tilbudId, "utlopt", ny));
    } else if (tilstand === "avslatt" || tilstand === "avslatt_begrunnet" || tilstand === "vurderes") {
      await rememberAvvistPar(tx, { plassId, boligId, grunn: avslagKode ? `uegnet_${avslagKode}` : "nei" });
      record(tilbudHendelse(t, "tilbud.neiStar", { tilstand }));
    } else {
      return refuse("tilbud.ulovligOvergang");
    }
    await releaseBolig(tx, boligId, {
      dag: osloDag(now),
      grunn: tilstand === "sendt" ? "tilbud_utlopt" : "tilbud_avslatt",
    });
    return ok({ tilbudId });
  },
});
