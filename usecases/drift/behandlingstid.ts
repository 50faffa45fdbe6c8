import { z } from "zod";
import { findStatistikk, measureBehandlingstid, saveStatistikk } from "#db/queries/statistikk.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

/** Fewer decided cases than this say nothing, and could say something about somebody (`domain.md` §4.16). */
const MINST = 5;
const AR_MS = 365 * 86_400_000;
const nokkel = (tjeneste: string) => `behandlingstid:${tjeneste}`;

/** Measures how long decided cases of the last year took, for every service. Runs as the job `statistikk`. */
export const computeBehandlingstid = defineUsecase({
  name: "statistikk.behandlingstid",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: erJobb("statistikk"),
  run: async ({ tx, now }) => {
    for (const tjeneste of tjenesteIder) {
      const malt = await measureBehandlingstid(tx, tjeneste, new Date(now.getTime() - AR_MS));
      await saveStatistikk(tx, nokkel(tjeneste), malt.antall < MINST ? {} : malt, now);
    }
    return ok(undefined);
  },
});

const lagret = z.object({ antall: z.number(), medianDager: z.number(), nittiDager: z.number() });

/** How long an answer takes now, measured; open to all. Nothing when it has not been measured or the cases are too few to say. */
export const viewBehandlingstid = defineQuery({
  name: "statistikk.visBehandlingstid",
  input: z.strictObject({ tjeneste: z.enum(tjenesteIder) }),
  load: async (tx, { tjeneste }) => ({ rad: await findStatistikk(tx, nokkel(tjeneste)) }),
  allow: () => true,
  oppslag: "ingen",
  show: (_kontekst, { rad }) => {
    const malt = lagret.safeParse(rad?.verdi);
    return malt.success && rad ? { malt: malt.data, beregnet: rad.beregnet } : {};
  },
});
