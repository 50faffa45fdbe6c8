import { z } from "zod";
import { forutsetningerFor } from "#domain/startlan/forutsetninger.ts";
import type { StartlanGrunnlag } from "#domain/startlan/grunnlag.ts";
import type { Beregningsfakta } from "#domain/vedtak/brev-vedtak.ts";

const resultat = z.object({
  linjer: z.array(z.object({ kode: z.string(), belop: z.number() })),
  behov: z.number().optional(),
});
/** As staff's calculation is stored: facts with chosen assumptions, and what came out. */
const lagret = z.object({
  grunnlag: z.object({ g: z.custom<StartlanGrunnlag>((g) => typeof g === "object" && g !== null) }),
  resultat,
});

/** What a letter shows of the calculation that was stored with a decision; undefined when it cannot be read, and there is no letter. */
export function beregningsfakta(beregning: unknown): Beregningsfakta | undefined {
  const lest = lagret.safeParse(beregning);
  if (!lest.success) return undefined;
  const { resultat: r, grunnlag } = lest.data;
  const { rentePst, nedbetalingstidAr } = forutsetningerFor(grunnlag.g);
  return { linjer: r.linjer, rentePst, nedbetalingstidAr, ...(r.behov === undefined ? {} : { behov: r.behov }) };
}
