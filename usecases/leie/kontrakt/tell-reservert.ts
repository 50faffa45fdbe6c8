import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, medRevisjon } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

/**
 * Tells the tenant in writing that the home is reserved by public decision (husleieloven § 11-1), before the contract. Told twice is
 * told once. Refuses `leie.ikkeReservert`, `leie.ulovligOvergang` once the contract is put before her, `leie.endretAvAndre`.
 */
export const tellReservert = defineUsecase({
  name: "leie.opplys",
  input: z.strictObject(medRevisjon),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async (kontekst, leie, { revisjon }) => {
    if (leie.opplystReservert) return ok({ revisjon: leie.revisjon });
    if (leie.revisjon !== revisjon) return endret();
    if (!leie.reservert) return refuse("leie.ikkeReservert");
    if (leie.tilstand !== "utkast") return refuse("leie.ulovligOvergang");
    const brevId = await orderLeiebrev(kontekst, leie, "leie_opplysning");
    const flyttet = await moveLeie(kontekst.tx, leie, "utkast", { opplystReservert: kontekst.now });
    if (!flyttet) return endret();
    kontekst.record(leieHendelse(leie, "leie.opplyst", { brevId }));
    return ok(flyttet);
  },
});
