import { z } from "zod";
import { listPlassmottakere } from "#db/queries/min-plass.ts";
import { type Outcome, ok } from "#domain/kernel/outcome.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { varselEpost } from "#usecases/brev/varsel-epost.ts";
import { sendEnGang } from "#usecases/drift/send-en-gang.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { defineQuery } from "#usecases/kernel/query.ts";

export const plassvarsel = z.strictObject({ plassId: z.uuid(), slag: z.enum(["spurt", "pauset"]), dag: z.iso.date() });
export type Plassvarsel = z.infer<typeof plassvarsel>;

const viewMottakere = defineQuery({
  name: "venteliste.visMottakere",
  input: z.strictObject({ plassId: z.uuid() }),
  load: (tx, { plassId }) => listPlassmottakere(tx, plassId),
  allow: erJobb("venteliste"),
  oppslag: "ingen",
  show: (_kontekst, eposter) => eposter,
});

/**
 * Tells the adults of a household by mail that something lies on Min side, never what; once each for a place, a cause and a day. Who has no
 * mailbox finds it there. Refuses `epost.ikkeLevert` when the mail server did not take one.
 */
export const notifyHusstand = defineFlyt<Plassvarsel, { sendt: number }>(
  "venteliste.varsle",
  async (actor, { plassId, slag, dag }) => {
    const eposter = await viewMottakere(actor, { plassId });
    if (!eposter.ok) return eposter;
    let sendt = 0;
    for (const [i, epost] of eposter.value.entries()) {
      const svar: Outcome<{ sendt: boolean }> = await sendEnGang(actor, {
        nokkel: `plass:${slag}:${plassId}:${dag}:${i}`,
        epost: varselEpost(epost, ""),
      });
      if (!svar.ok) return svar;
      if (svar.value.sendt) sendt++;
    }
    return ok({ sendt });
  },
);
