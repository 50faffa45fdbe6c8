import { z } from "zod";
import { findLeiebrev, leiebrevnokkel } from "#db/queries/leiebrev.ts";
import { lockLeie, moveLeie } from "#db/queries/leieforhold.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { manglerNiva, policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../../kernel/usecase.ts";
import { leieHendelse } from "../leie-hendelse.ts";
import { endret } from "../leie-input.ts";

/**
 * The tenant signs the contract whose bytes she was shown: `sha256` is the letter's own. A stand-in for an electronic signature (login at the
 * high level and a confirmed press), marked as such in the event and on the signed contract. Pressed twice, the second answers like
 * the first. Refuses `acr_for_lav`, `leie.kontraktUnderveis` (no letter yet), `leie.kontraktEndret`, `leie.ulovligOvergang`.
 */
export const signKontrakt = defineUsecase({
  name: "leie.signer",
  input: z.strictObject({ leieforholdId: z.uuid(), sha256: z.string().max(64), lest: z.literal("ja", "bekreft") }),
  load: (tx, { leieforholdId }) => lockLeie(tx, leieforholdId),
  allow: policy.signLeie,
  run: async ({ tx, actor, now, record }, leie, { sha256 }) => {
    if (leie.signertLeier) return ok({ leieforholdId: leie.id });
    if (manglerNiva(actor)) return refuse("acr_for_lav");
    if (leie.tilstand !== "til_signering") return refuse("leie.ulovligOvergang");
    const [brev] = await findLeiebrev(tx, [leiebrevnokkel("leiekontrakt", leie.id)]);
    if (brev?.tilstand !== "ferdig") return refuse("leie.kontraktUnderveis");
    if (brev.sha256 !== sha256) return refuse("leie.kontraktEndret");
    if (!(await moveLeie(tx, leie, leie.tilstand, { signertLeier: now }))) return endret();
    record(leieHendelse(leie, "leie.signertAvLeier", { brevId: brev.id, sha256, signatur: "stedfortreder" }));
    return ok({ leieforholdId: leie.id });
  },
});
