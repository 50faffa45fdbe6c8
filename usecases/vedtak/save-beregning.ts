import type { z } from "zod";
import { insertBeregning } from "#db/queries/beregning.ts";
import { lockSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { motor, nyBeregning } from "./grunnlag.ts";
import { type BeregningInput, beregningInput, lesBeregning } from "./les-beregning.ts";

/** Saves a calculation as a new row: applied and accepted line by line, assumptions with reasons, the result, the rule set. Refusals: sak.endretAvAndre, fields. */
export const saveBeregning = defineUsecase({
  name: "vedtak.saveBeregning",
  input: beregningInput as z.ZodType<BeregningInput>,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.assess,
  run: async ({ tx, actor, now, record }, sak, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    if ((grunnlag.beregning?.versjon ?? 0) !== i.versjon)
      return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    const { lan, regelsett } = motor(grunnlag, osloDag(now));
    if (!lan) return refuse("finnesIkke");
    const { valg, feil } = lesBeregning(lan.sokt, i);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const ny = nyBeregning(grunnlag, lan, valg);
    const versjon = await insertBeregning(tx, {
      sakId: sak.id,
      versjon: i.versjon + 1,
      ...ny,
      regelsett,
      begrunnelse: Object.values(valg.grunner).join("\n"),
      beregnetAv: actor.ansattId,
    });
    if (versjon === undefined) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(sakHendelse(sak, "beregning.lagret", { versjon, regelsett, maksLan: ny.resultat.maksLan }));
    return ok({ versjon });
  },
});
