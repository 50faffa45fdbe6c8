import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { closeOppgaveRow, listOppgaver } from "#db/queries/leieoppgave.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { oppgaveresultater } from "#domain/leie/opphor.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";

/** What came of a task. The tenancy is no longer worried about when none is open. Refuses `leie.oppgaveFerdig`. */
export const closeOppgave = defineUsecase({
  name: "leie.avsluttOppgave",
  input: z.strictObject({ leieforholdId: z.uuid(), oppgaveId: z.uuid(), resultat: z.enum(oppgaveresultater, "velg") }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, actor, now, record }, leie, { oppgaveId, resultat }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const ferdig = { id: oppgaveId, leieforholdId: leie.id, resultat, ferdigAv: actor.ansattId, ferdig: now };
    if (!(await closeOppgaveRow(tx, ferdig))) return refuse("leie.oppgaveFerdig");
    const apne = (await listOppgaver(tx, leie)).some((o) => o.slag === "bekymring" && o.tilstand === "apen");
    await moveLeie(tx, leie, leie.tilstand, { bekymring: apne });
    record(leieHendelse(leie, "leie.oppgaveFerdig", { oppgaveId, resultat }));
    return ok({ oppgaveId });
  },
});
