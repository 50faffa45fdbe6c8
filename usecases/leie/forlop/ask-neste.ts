import { z } from "zod";
import { findLeie, lockIkkeSpurt, moveLeie } from "#db/queries/leieforhold.ts";
import { insertSlutt } from "#db/queries/leieoppgave.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { sporTil } from "#domain/leie/opphor.ts";
import { spurtFor } from "#domain/leie/satser.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { orderLeiebrev } from "../order-leiebrev.ts";

const PER_GANG = 20;

/**
 * One round of the night's question: tenancies that end within six months are asked what next, each once for its end, with a letter
 * and a task for staff. `antall` 0: nobody is left. Run again, or by two at once, it asks nobody twice.
 */
export const askNeste = defineUsecase({
  name: "leie.sporNeste",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: policy.askNeste,
  run: async (kontekst) => {
    const { tx, now, record } = kontekst;
    const idag = osloDag(now);
    const rader = await lockIkkeSpurt(tx, sporTil(idag, spurtFor(idag)), PER_GANG);
    for (const { id } of rader) {
      const leie = await findLeie(tx, id);
      if (!leie?.til) continue;
      await insertSlutt(tx, leie.id, leie.til);
      await moveLeie(tx, leie, leie.tilstand, { nesteSpurt: now });
      const brevId = await orderLeiebrev(kontekst, leie, "leie_neste", leie.til);
      record(leieHendelse(leie, "leie.spurtNeste", { til: leie.til, brevId }));
    }
    return ok({ antall: rader.length });
  },
});
