import "server-only";
import { z } from "zod";
import { endSesjonerByOpSid } from "#db/queries/sesjon.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** Logout started elsewhere (front-channel): ends what this issuer calls `sid`. Again, or for an unknown one, it does nothing. */
export const endSesjonFraUtsteder = defineUsecase({
  name: "konto.endSesjonFraUtsteder",
  input: z.strictObject({ issuer: z.string().min(1).max(500), sid: z.string().min(1).max(500) }),
  load: async () => ({}),
  allow: erInnlogging,
  run: async ({ tx }, _tom, { issuer, sid }) => ok({ antall: await endSesjonerByOpSid(tx, issuer, sid) }),
});
