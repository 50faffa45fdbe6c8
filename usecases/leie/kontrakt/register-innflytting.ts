import { z } from "zod";
import { lockLeie, markRuteUt, moveLeie } from "#db/queries/leieforhold.ts";
import { listProtokoller } from "#db/queries/leieprotokoll.ts";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, medRevisjon } from "../leie-input.ts";

/**
 * Both have confirmed the handover: the household has moved in on its day, the case is closed and the list says how they left it. Refuses
 * `leie.protokollMangler`, `sak.ulovligOvergang`, `leie.endretAvAndre`.
 */
export const registerInnflytting = defineUsecase({
  name: "leie.registrerInnflytting",
  input: z.strictObject(medRevisjon),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, record }, leie, { revisjon }) => {
    if (leie.revisjon !== revisjon) return endret();
    const [protokoller, sak] = await Promise.all([listProtokoller(tx, leie), lockSak(tx, leie.sakId)]);
    const protokoll = protokoller.find((p) => p.slag === "overtakelse");
    if (!protokoll?.bekreftet) return refuse("leie.protokollMangler");
    if (!sak) return refuse("finnesIkke");
    const til = neste(sak.tilstand, "flyttInn");
    if (!til.ok) return til;
    const flyttet = await moveLeie(tx, leie, leie.tilstand, { innflyttet: protokoll.dato });
    if (!flyttet || !(await moveSak(tx, sak.id, sak.revisjon, til.value))) return endret();
    await markRuteUt(tx, leie.plassId, protokoll.dato);
    record(leieHendelse(leie, "leie.innflyttet", { dato: protokoll.dato, fra: sak.tilstand, til: til.value }));
    return ok(flyttet);
  },
});
