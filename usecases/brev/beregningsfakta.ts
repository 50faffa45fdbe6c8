import { z } from "zod";
import type { Beregningsfakta } from "#domain/vedtak/brev-vedtak.ts";

/** A calculation as it is stored with a decision: what came out, and the assumptions it was made with. */
const lagret = z.object({
  linjer: z.array(z.object({ kode: z.string(), belop: z.number() })),
  behov: z.number().optional(),
  forutsetninger: z.object({ rentePst: z.number(), nedbetalingstidAr: z.number() }),
});

/** What a letter shows of that calculation; undefined when it cannot be read, and there is no letter. */
export function beregningsfakta(beregning: unknown): Beregningsfakta | undefined {
  const lest = lagret.safeParse(beregning);
  if (!lest.success) return undefined;
  const { linjer, behov, forutsetninger } = lest.data;
  return { linjer, ...forutsetninger, ...(behov === undefined ? {} : { behov }) };
}
