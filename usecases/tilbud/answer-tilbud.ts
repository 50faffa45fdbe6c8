import { z } from "zod";
import { lockTilbud } from "#db/queries/tilbud.ts";
import { refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { AVSLAG_MAKS, lesTilbudsvar, NOTAT_MAKS, tilbudsvar } from "#domain/tilbud/svar.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { taImotSvar } from "./ta-imot-svar.ts";

const svar = {
  tilbudId: z.uuid(),
  svar: z.enum(tilbudsvar, "velgSvar"),
  kode: z.string().max(40).optional(),
  tekst: z
    .string()
    .max(AVSLAG_MAKS * 12)
    .optional(),
  nokkel: z.uuid(),
};

/**
 * The household answers on Min side. The same press twice is one answer. Refusals: fields (`velgGrunn`, those of the text), and those of
 * `taImotSvar`.
 */
export const answerTilbud = defineUsecase({
  name: "tilbud.svar",
  input: z.strictObject(svar),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.answer,
  run: async (k, t, { nokkel, ...ra }) => {
    const lest = lesTilbudsvar(ra);
    return lest.ok ? taImotSvar(k, t, { svar: lest.verdi, nokkel }) : refuse("ugyldig", { felt: lest.felt });
  },
});

/** Staff take the answer on the telephone, in their own name, with a note of who said what. Refusals as above, and the note's. */
export const answerForHusstand = defineUsecase({
  name: "tilbud.svarForHusstand",
  input: z.strictObject({ ...svar, notat: z.string().max(NOTAT_MAKS * 12) }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.answerForHusstand,
  run: async (k, t, { nokkel, notat: raNotat, ...ra }) => {
    const lest = lesTilbudsvar(ra);
    const notat = lesTekst(raNotat, { maks: NOTAT_MAKS, linjer: true });
    const felt = [...(lest.ok ? [] : lest.felt), ...(notat.ok ? [] : [{ felt: "notat", kode: notat.kode }])];
    if (!lest.ok || !notat.ok) return refuse("ugyldig", { felt });
    return taImotSvar(k, t, { svar: lest.verdi, nokkel, notat: notat.verdi });
  },
});
