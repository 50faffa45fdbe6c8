import { z } from "zod";
import { countBilder, insertBilde } from "#db/queries/bolig-bilde.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { holdBolig } from "./load-bolig.ts";

export const MAKS_BILDER = 12;
const MAKS_ALT = 200;

/** Makes room for a checked picture: its row, with a key of its own. Refuses a picture without words, and the thirteenth of a home. */
export const beginBilde = defineUsecase({
  name: "boligbilde.begin",
  input: z.strictObject({
    boligId: z.uuid(),
    slag: z.enum(["bilde", "plan"]),
    alt: z.string().max(MAKS_ALT * 12),
    mime: z.enum(["image/jpeg", "image/png"]),
    mal: z.strictObject({ bredde: z.number().int().positive(), hoyde: z.number().int().positive() }),
    storrelse: z.number().int().positive(),
    sha256: z.string().length(64),
    lagernokkel: z.string().max(60),
  }),
  load: holdBolig,
  allow: boligpolicy.editBolig,
  run: async ({ tx, actor }, { id: boligId }, { alt, mal, boligId: _, ...fil }) => {
    const lest = lesTekst(alt, { maks: MAKS_ALT });
    if (!lest.ok || lest.verdi.length < 3) {
      const kode = lest.ok ? "mangler" : lest.kode;
      return refuse(`boligbilde.${kode}`, { felt: [{ felt: "alt", kode, verdier: { maks: MAKS_ALT } }] });
    }
    if ((await countBilder(tx, boligId)) >= MAKS_BILDER)
      return refuse("boligbilde.fullt", { felt: [{ felt: "fil", kode: "fullt" }] });
    const lastetOppAv = actor.kind === "ansatt" ? actor.ansattId : null;
    return ok(await insertBilde(tx, { ...fil, ...mal, boligId, alt: lest.verdi, lastetOppAv }));
  },
});
