import { z } from "zod";
import { findNotat, markNotat as markRow } from "#db/queries/notat.ts";
import { lockSak } from "#db/queries/sak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/** Marks one's own note as written in error, with a reason. The text stays: what belongs to a file is never erased. */
export const markNotat = defineUsecase({
  name: "sak.markNotat",
  input: z.strictObject({ sakId: z.uuid(), notatId: z.uuid(), grunn: z.string() }),
  load: async (tx, { sakId, notatId }) => {
    const sak = await lockSak(tx, sakId);
    const notat = await findNotat(tx, notatId);
    return sak && notat?.sakId === sak.id ? { sak, notat } : undefined;
  },
  allow: (actor, { sak, notat }) =>
    policy.writeNote(actor, sak) && actor.kind === "ansatt" && notat.skrevetAv === actor.ansattId,
  run: async ({ tx, record }, { sak, notat }, { grunn }) => {
    const lest = lesTekst(grunn, { maks: 300 });
    if (!lest.ok)
      return refuse("ugyldig", {
        felt: [{ felt: "grunn", kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }],
      });
    const merket = await markRow(tx, notat, lest.verdi);
    if (!merket) return refuse("notat.alleredeMerket");
    record(sakHendelse(sak, "notat.feilfort", { notatId: notat.id }));
    return ok({ notatId: notat.id });
  },
});
