import { z } from "zod";
import { lockLeie } from "#db/queries/leieforhold.ts";
import { answerSlutt } from "#db/queries/leieoppgave.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { nesteValg } from "#domain/leie/opphor.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";

/** What the household wants when the contract ends; it may change its mind while the task is open. Refuses `leie.ikkeSpurt`. */
export const answerNeste = defineUsecase({
  name: "leie.svarNeste",
  input: z.strictObject({ leieforholdId: z.uuid(), svar: z.enum(nesteValg, "velg") }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.askLeie,
  run: async ({ tx, now, record }, leie, { svar }) => {
    const oppgave = await answerSlutt(tx, leie.id, svar, now);
    if (!oppgave) return refuse("leie.ikkeSpurt");
    record(leieHendelse(leie, "leie.svartNeste", { oppgaveId: oppgave.id, svar }));
    return ok({ svar });
  },
});
