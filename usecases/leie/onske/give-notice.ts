import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { insertKrav } from "#db/queries/leiekrav.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { sluttEtterOppsigelse } from "#domain/leie/opphor.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { nesteLeie } from "#domain/leie/tilstand.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret } from "../leie-input.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

/**
 * The tenant gives notice (husleieloven § 9-6): effective at once, the last day by the rules in force or the contract's own if that is sooner.
 * A receipt is ordered, and staff see it to be followed up. Twice is once. Refuses `leie.ulovligOvergang`, `leie.endretAvAndre`.
 */
export const giveNotice = defineUsecase({
  name: "leie.siOpp",
  input: z.strictObject({ leieforholdId: z.uuid(), bekreft: z.literal("ja", "bekreft") }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.giveNotice,
  run: async (kontekst, leie) => {
    const { tx, actor, now, record } = kontekst;
    if (actor.kind !== "innbygger") return refuse("finnesIkke");
    if (leie.tilstand === "oppsagt" && leie.slutt) return ok({ slutt: leie.slutt });
    const til = nesteLeie(leie.tilstand, "siOpp");
    if (!til.ok) return til;
    const oppsagt = osloDag(now);
    const regnet = sluttEtterOppsigelse(oppsagt, leieregler(oppsagt));
    const slutt = leie.til && leie.til < regnet ? leie.til : regnet;
    const kravId = await insertKrav(tx, leie, { slag: "oppsigelse", fra: slutt, tekst: "", bedtAv: actor.personId });
    if (!(await moveLeie(tx, leie, til.value, { oppsagt, slutt }))) return endret();
    const brevId = await orderLeiebrev(kontekst, leie, "leie_oppsigelse");
    record(leieHendelse(leie, "leie.sagtOpp", { kravId, slutt, brevId }));
    return ok({ slutt });
  },
});
