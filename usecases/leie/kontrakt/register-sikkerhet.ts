import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesDag, medRevisjon, radato } from "../leie-input.ts";

/**
 * The deposit is on its account, or Nav's guarantee is given. Which of the two the contract says; Nav may step in for a deposit after the
 * signing. Refuses fields, `leie.utenSikkerhet`, `leie.ulovligOvergang` (not running), `leie.endretAvAndre`.
 */
export const registerSikkerhet = defineUsecase({
  name: "leie.registrerSikkerhet",
  input: z.strictObject({ ...medRevisjon, slag: z.enum(["depositum", "garanti"], "velg"), dato: radato }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, now, record }, leie, { revisjon, slag, dato: ra }) => {
    if (leie.revisjon !== revisjon) return endret();
    const dato = lesDag("dato", ra, osloDag(now), "fortid");
    if (!dato.ok) return refuse("ugyldig", { felt: feilI(dato) });
    if (leie.sikkerhet === "ingen") return refuse("leie.utenSikkerhet");
    if (leie.tilstand !== "aktiv") return refuse("leie.ulovligOvergang");
    const flyttet = await moveLeie(tx, leie, leie.tilstand, { sikkerhet: slag, sikkerhetMottatt: dato.verdi });
    if (!flyttet) return endret();
    record(leieHendelse(leie, "leie.sikkerhetMottatt", { slag, belop: leie.depositum, dato: dato.verdi }));
    return ok(flyttet);
  },
});
