import { z } from "zod";
import { loadTildelingsfakta } from "#db/queries/tildelingsfakta.ts";
import { findForrigeHash, lockKjoring, markKjort, openFro, sha256 } from "#db/queries/tildelingskjoring.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { eksporter, loddAv } from "#domain/tildeling/eksport.ts";
import { kjorTildeling } from "#domain/tildeling/kjor-tildeling.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/**
 * Makes a committed run once: facts frozen, order computed, seed opened, and the whole hashed onto the run before. It proposes; it
 * decides nothing. Refuses `tildeling.alleredeKjort` to whoever comes second.
 */
export const runTildeling = defineUsecase({
  name: "tildeling.run",
  input: z.strictObject({ kjoringId: z.uuid() }),
  load: (tx, { kjoringId }) => lockKjoring(tx, kjoringId),
  allow: (actor, { enhet }) => tildelingspolicy.run(actor, enhet),
  run: async ({ tx, actor, now }, kjoring) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (kjoring.tilstand !== "forpliktet") return refuse("tildeling.alleredeKjort");
    const fakta = await loadTildelingsfakta(tx, kjoring.enhet, osloDag(now));
    const fro = openFro(kjoring);
    const resultat = kjorTildeling(fakta, loddAv(fro, sha256));
    const { enhet, nummer, regelsett, forpliktelse } = kjoring;
    const forrige = await findForrigeHash(tx, kjoring);
    const { hash } = eksporter({ enhet, nummer, regelsett, forpliktelse, fro, forrige }, fakta, resultat, sha256);
    const gjort = await markKjort(tx, kjoring.id, {
      fro,
      fakta,
      resultat,
      forrige,
      hash,
      kjortAv: actor.ansattId,
      kjort: now,
    });
    return gjort ? ok({ kjoringId: kjoring.id, hash }) : refuse("tildeling.alleredeKjort");
  },
});
