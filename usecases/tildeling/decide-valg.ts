import { z } from "zod";
import { findKjoring } from "#db/queries/tildelingskjoring.ts";
import { lockHusstand, lockLedigBolig, lockValg, markValg } from "#db/queries/tildelingsvalg.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { maBekrefte } from "#domain/sak/policy.ts";
import { valgpolicy } from "#domain/tildeling/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { endretSiden } from "./endret-siden.ts";
import { plassHendelse } from "./plass-hendelse.ts";

/**
 * Another person decides a choice: `besluttet` is what an offer is made of (`valgId`), `forkastet` opens the home for another choice.
 * Refusals: `konto.gammelInnlogging` when she must sign in again first; `tildeling.alleredeAvgjort` to everyone but the first; and for
 * a yes `tildeling.boligIkkeLedig`, `tildeling.grunnlagEndret`. The proposer is refused by policy and by the database.
 */
export const decideValg = defineUsecase({
  name: "tildeling.decideValg",
  input: z.strictObject({ valgId: z.uuid(), svar: z.enum(["besluttet", "forkastet"]) }),
  load: async (tx, { valgId }) => {
    const valg = await lockValg(tx, valgId);
    const husstand = valg && (await lockHusstand(tx, valg.plassId));
    const kjoring = valg && (await findKjoring(tx, valg.kjoringId));
    return valg && husstand && kjoring ? { valg, husstand, kjoring } : undefined;
  },
  allow: (actor, { valg, husstand }) => valgpolicy.decide(actor, { ...husstand, foreslattAv: valg.foreslattAv }),
  run: async ({ tx, actor, now, record }, { valg, husstand, kjoring }, { svar }) => {
    if (maBekrefte(actor)) return refuse("konto.gammelInnlogging");
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (valg.tilstand !== "foreslatt") return refuse("tildeling.alleredeAvgjort");
    if (svar === "besluttet") {
      if (!(await lockLedigBolig(tx, valg.boligId))) return refuse("tildeling.boligIkkeLedig");
      if (await endretSiden(tx, kjoring, valg.plassId)) return refuse("tildeling.grunnlagEndret");
    }
    const avgjort = await markValg(tx, valg.id, { tilstand: svar, besluttetAv: actor.ansattId, besluttet: now });
    if (!avgjort) return refuse("tildeling.alleredeAvgjort");
    const { id: valgId, kjoringId, boligId, plassId } = valg;
    const hva = { valgId, kjoringId, boligId };
    record(
      svar === "besluttet"
        ? plassHendelse(husstand, "tildeling.besluttet", hva)
        : plassHendelse(husstand, "tildeling.forkastet", hva),
    );
    return ok({ valgId, boligId, plassId });
  },
});
