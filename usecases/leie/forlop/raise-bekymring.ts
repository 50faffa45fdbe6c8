import { z } from "zod";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { insertBekymring } from "#db/queries/leieoppgave.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { bekymringer } from "#domain/leie/opphor.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret, feilI, lesOrd, medRevisjon, rattekst } from "../leie-input.ts";

/** Arrears, a neighbour's notice or another worry: a task to help her keep the home, for staff only; nothing is sent to her. */
export const raiseBekymring = defineUsecase({
  name: "leie.meldBekymring",
  input: z.strictObject({ ...medRevisjon, grunn: z.enum(bekymringer, "velg"), tekst: rattekst }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.manageLeie,
  run: async ({ tx, actor, record }, leie, { revisjon, grunn, tekst: ra }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (leie.revisjon !== revisjon) return endret();
    const tekst = lesOrd("tekst", ra);
    if (!tekst.ok) return refuse("ugyldig", { felt: feilI(tekst) });
    const oppgaveId = await insertBekymring(tx, leie, { grunn, tekst: tekst.verdi, meldtAv: actor.ansattId });
    const flyttet = await moveLeie(tx, leie, leie.tilstand, { bekymring: true });
    if (!flyttet) return endret();
    record(leieHendelse(leie, "leie.bekymring", { oppgaveId, grunn }));
    return ok({ ...flyttet, oppgaveId });
  },
});
