import { randomUUID } from "node:crypto";
import { z } from "zod";
import { findKjoring } from "#db/queries/tildelingskjoring.ts";
import { insertValg, lockHusstand, lockLedigBolig } from "#db/queries/tildelingsvalg.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { valgpolicy } from "#domain/tildeling/policy.ts";
import { lesValg } from "#domain/tildeling/valg.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { endretSiden } from "./endret-siden.ts";
import { plassHendelse } from "./plass-hendelse.ts";

/**
 * The meeting's choice for a home, proposed in one's own name with the reasons for those passed over. Refusals: those of `lesValg`;
 * `tildeling.boligIkkeLedig`; `tildeling.grunnlagEndret` when the household moved since the run; `tildeling.alleredeValgt` when home
 * or household lies in another open choice.
 */
export const proposeValg = defineUsecase({
  name: "tildeling.proposeValg",
  input: z.strictObject({
    kjoringId: z.uuid(),
    boligId: z.uuid(),
    plassId: z.uuid(),
    grunner: z.record(z.uuid(), z.string().max(40)),
    notat: z.string().max(4000),
  }),
  load: async (tx, { kjoringId, plassId }) => {
    const kjoring = await findKjoring(tx, kjoringId);
    const husstand = await lockHusstand(tx, plassId);
    return kjoring?.tilstand === "kjort" && husstand?.enhet === kjoring.enhet ? { kjoring, husstand } : undefined;
  },
  allow: (actor, { husstand }) => valgpolicy.propose(actor, husstand),
  run: async ({ tx, actor, record }, { kjoring, husstand }, { boligId, plassId, grunner, notat }) => {
    const resultat = kjoring.resultat?.find((r) => r.boligId === boligId);
    if (actor.kind !== "ansatt" || !resultat) return refuse("finnesIkke");
    const forbigatt = lesValg(resultat, { plassId, grunner, notat });
    if (!forbigatt.ok) return forbigatt;
    if (!(await lockLedigBolig(tx, boligId))) return refuse("tildeling.boligIkkeLedig");
    if (await endretSiden(tx, kjoring, plassId)) return refuse("tildeling.grunnlagEndret");
    const valgId = randomUUID();
    const valg = await insertValg(tx, {
      valgId,
      kjoringId: kjoring.id,
      boligId,
      plassId,
      sakId: husstand.sakId,
      forbigatt: forbigatt.value,
      notat: notat.trim(),
      foreslattAv: actor.ansattId,
    });
    if (!valg) return refuse("tildeling.alleredeValgt");
    record(plassHendelse(husstand, "tildeling.foreslatt", { valgId, kjoringId: kjoring.id, boligId }));
    return ok({ valgId });
  },
});
