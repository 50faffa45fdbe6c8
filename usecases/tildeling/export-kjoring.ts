import { z } from "zod";
import { findKjoring, sha256 } from "#db/queries/tildelingskjoring.ts";
import { eksporter } from "#domain/tildeling/eksport.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** A run that is made, as a file that anybody may check: `filnavn` and the text of it. Places and needs, no person and no case. */
export const exportKjoring = defineQuery({
  name: "tildeling.export",
  input: z.strictObject({ kjoringId: z.uuid() }),
  load: async (tx, { kjoringId }) => {
    const k = await findKjoring(tx, kjoringId);
    return k?.fakta && k.resultat && k.fro
      ? { enhet: k.enhet, k, fakta: k.fakta, resultat: k.resultat, fro: k.fro }
      : undefined;
  },
  allow: (actor, { enhet }) => tildelingspolicy.exportRun(actor, enhet),
  oppslag: "ingen",
  show: (_kontekst, { k, fakta, resultat, fro, enhet }) => {
    const { nummer, regelsett, forpliktelse, forrige } = k;
    const { tekst } = eksporter({ enhet, nummer, regelsett, forpliktelse, fro, forrige }, fakta, resultat, sha256);
    return { filnavn: `tildeling-${enhet}-${nummer}.jsonl`, tekst };
  },
});
