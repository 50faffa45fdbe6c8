import { z } from "zod";
import { finishEffekt, releaseEffekt, takeEffekt } from "#db/queries/effekt.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

/** A mail that belongs to no letter goes once for its key: taken in the ledger, sent, finished; given back when it certainly did not go. */
const def = {
  input: z.strictObject({ nokkel: z.string().max(100) }),
  load: async () => ({}),
  allow: erJobb("rydd", "kjedesjekk", "venteliste", "tilbakemelding"),
};

/** Whether it is ours to send. False when it has gone, or another worker is at it. */
export const takeUtsending = defineUsecase({
  ...def,
  name: "utsending.ta",
  run: async ({ tx }, _, { nokkel }) =>
    ok({ tatt: (await takeEffekt(tx, { nokkel, slag: "epost", referanse: `${nokkel}@boligdora` })) === "tatt" }),
});

export const finishUtsending = defineUsecase({
  ...def,
  name: "utsending.fullfor",
  run: async ({ tx, now }, _, { nokkel }) => {
    await finishEffekt(tx, nokkel, now);
    return ok(undefined);
  },
});

export const releaseUtsending = defineUsecase({
  ...def,
  name: "utsending.gi-tilbake",
  run: async ({ tx }, _, { nokkel }) => {
    await releaseEffekt(tx, nokkel);
    return ok(undefined);
  },
});
