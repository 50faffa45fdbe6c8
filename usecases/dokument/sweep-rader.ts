import { z } from "zod";
import { deleteBildeRow, knownBildekeys, listBilderForSweep } from "#db/queries/bolig-bilde.ts";
import { deleteVedleggRow, knownKeys, listForSweep } from "#db/queries/vedlegg.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineQuery } from "../kernel/query.ts";
import { defineUsecase } from "../kernel/usecase.ts";

const rydder = (actor: Actor) => actor.kind === "system" && actor.jobb === "rydd";

/** Rows whose object may go: removed ones, and uploads begun before `for_` that never finished. */
export const listSweep = defineQuery({
  name: "vedlegg.listSweep",
  input: z.strictObject({ for_: z.date(), antall: z.number().int().positive().max(1_000) }),
  load: (tx, { for_, antall }) => listForSweep(tx, for_, antall),
  allow: rydder,
  oppslag: "ingen",
  show: (_, rader) => rader,
});

/** The object is gone: the row may follow. */
export const forgetVedlegg = defineUsecase({
  name: "vedlegg.forget",
  input: z.strictObject({ vedleggId: z.uuid() }),
  load: async () => ({}),
  allow: rydder,
  run: async ({ tx }, _, { vedleggId }) => {
    await deleteVedleggRow(tx, vedleggId);
    return ok({ vedleggId });
  },
});

/** The same of pictures of homes. */
export const listBildesweep = defineQuery({
  name: "vedlegg.listBildesweep",
  input: z.strictObject({ for_: z.date(), antall: z.number().int().positive().max(1_000) }),
  load: (tx, { for_, antall }) => listBilderForSweep(tx, for_, antall),
  allow: rydder,
  oppslag: "ingen",
  show: (_, rader) => rader,
});

export const forgetBilde = defineUsecase({
  name: "vedlegg.forgetBilde",
  input: z.strictObject({ vedleggId: z.uuid() }),
  load: async () => ({}),
  allow: rydder,
  run: async ({ tx }, _, { vedleggId }) => {
    await deleteBildeRow(tx, vedleggId);
    return ok({ vedleggId });
  },
});

/** Which of these storage keys a row stands for. */
export const listKnownKeys = defineQuery({
  name: "vedlegg.knownKeys",
  input: z.strictObject({ nokler: z.array(z.string().max(60)).max(1_000) }),
  load: async (tx, { nokler }) => {
    const [filer, bilder] = await Promise.all([knownKeys(tx, nokler), knownBildekeys(tx, nokler)]);
    return [...filer, ...bilder];
  },
  allow: rydder,
  oppslag: "ingen",
  show: (_, kjente) => kjente,
});
