import { z } from "zod";
import {
  rewrapBildenokler,
  rewrapFullmakter,
  rewrapIdenter,
  rewrapLeienokler,
  rewrapSaksnokler,
} from "#db/queries/nokkelbytte.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

const PER_GANG = 500;

/**
 * One round of wrapping the keys of cases, pictures and tenancies and national numbers under `NOKKEL_KEK`, from what `NOKKEL_KEK_FORRIGE` opens; `etter` is what the
 * round before gave. `antall` 0: nothing is left after it. When a night's run ends so, the earlier key may be destroyed, and with it
 * everything that backups taken under it hold. Throws on a package that neither key opens.
 */
export const rewrapNokler = defineUsecase({
  name: "nokler.rewrap",
  input: z.strictObject({
    etter: z.strictObject({
      sak: z.uuid().optional(),
      person: z.uuid().optional(),
      bilde: z.uuid().optional(),
      leie: z.uuid().optional(),
      fullmakt: z.uuid().optional(),
    }),
  }),
  load: async () => ({}),
  allow: erJobb("nokkelbytte"),
  run: async ({ tx }, _, { etter }) => {
    const saker = await rewrapSaksnokler(tx, PER_GANG, etter.sak);
    const personer = await rewrapIdenter(tx, PER_GANG, etter.person);
    const bilder = await rewrapBildenokler(tx, PER_GANG, etter.bilde);
    const leier = await rewrapLeienokler(tx, PER_GANG, etter.leie);
    const fullmakter = await rewrapFullmakter(tx, PER_GANG, etter.fullmakt);
    return ok({
      antall: saker.length + personer.length + bilder.length + leier.length + fullmakter.length,
      etter: {
        sak: saker.at(-1) ?? etter.sak,
        person: personer.at(-1) ?? etter.person,
        bilde: bilder.at(-1) ?? etter.bilde,
        leie: leier.at(-1) ?? etter.leie,
        fullmakt: fullmakter.at(-1) ?? etter.fullmakt,
      },
    });
  },
});
