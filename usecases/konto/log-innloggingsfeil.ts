import "server-only";
import { z } from "zod";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { erInnlogging, innlogging } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** One row in the security log for a login that failed: why as a code, at which issuer; never a token, a number or the provider's text (T03). */
export const logInnloggingsfeil = defineUsecase({
  name: "konto.logInnloggingsfeil",
  input: z.strictObject({
    kode: z.string().regex(/^[A-Za-z.]{1,60}$/),
    utsteder: z.enum(["idporten", "entra", "ukjent"]),
  }),
  load: async () => ({}),
  allow: erInnlogging,
  run: async ({ tx }, _tom, { kode, utsteder }) => {
    await appendSikkerhetslogg(tx, { kode: `innlogging.feilet.${kode}`, actor: innlogging, data: { utsteder } });
    return ok({});
  },
});
