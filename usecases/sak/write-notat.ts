import { z } from "zod";
import { insertNotat } from "#db/queries/notat.ts";
import { lockSak } from "#db/queries/sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

export const NOTAT_MAKS = 4000;

/** A note, internal or for the file, its text under the case key. Refusal: fields at fault. */
export const writeNotat = defineUsecase({
  name: "sak.writeNotat",
  input: z.strictObject({ sakId: z.uuid(), slag: z.enum(["internt", "journalfort"], "velgSlag"), tekst: z.string() }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.writeNote,
  run: async ({ tx, actor, record }, sak, { slag, tekst }) => {
    const lest = lesTekst(tekst, { maks: NOTAT_MAKS, linjer: true });
    if (!lest.ok)
      return refuse("ugyldig", {
        felt: [{ felt: "tekst", kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }],
      });
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const id = await insertNotat(tx, { sakId: sak.id, slag, tekst: lest.verdi, skrevetAv: actor.ansattId });
    record(sakHendelse(sak, "notat.skrevet", { notatId: id, slag }));
    return ok({ notatId: id });
  },
});
