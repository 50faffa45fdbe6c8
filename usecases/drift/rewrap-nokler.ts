import { z } from "zod";
import { pakkeslag, rewrapPakker } from "#db/queries/nokkelbytte.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

const PER_GANG = 500;

/**
 * One round of wrapping everything the key-encryption key holds under `NOKKEL_KEK`, from what `NOKKEL_KEK_FORRIGE` opens; `etter` is
 * what the round before gave. `antall` 0: nothing is left after it. When a night's run ends so, the earlier key may be destroyed, and
 * with it everything that backups taken under it hold. Throws on a package that neither key opens.
 */
export const rewrapNokler = defineUsecase({
  name: "nokler.rewrap",
  input: z.strictObject({ etter: z.partialRecord(z.enum(pakkeslag), z.uuid()) }),
  load: async () => ({}),
  allow: erJobb("nokkelbytte"),
  run: async ({ tx }, _, { etter }) => {
    let antall = 0;
    const siste = { ...etter };
    for (const slag of pakkeslag) {
      const ider = await rewrapPakker(tx, slag, PER_GANG, etter[slag]);
      antall += ider.length;
      const sist = ider.at(-1);
      if (sist) siste[slag] = sist;
    }
    return ok({ antall, etter: siste });
  },
});
