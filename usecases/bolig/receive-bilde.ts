import { z } from "zod";
import { findBilde, receiveBilde as markReceived, removeBilde as markRemoved } from "#db/queries/bolig-bilde.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";

const felles = {
  input: z.strictObject({ boligId: z.uuid(), bildeId: z.uuid() }),
  load: async (tx: Parameters<typeof findBilde>[0], { boligId, bildeId }: { boligId: string; bildeId: string }) => {
    const bilde = await findBilde(tx, bildeId);
    return bilde?.boligId === boligId && bilde.tilstand !== "fjernet" ? bilde : undefined;
  },
  allow: boligpolicy.editBolig,
};

/** The object is in the store: the picture is shown from now. */
export const receiveBilde = defineUsecase({
  name: "boligbilde.receive",
  ...felles,
  run: async ({ tx, now }, { id }) =>
    (await markReceived(tx, id, now)) ? ok({ bildeId: id }) : refuse("boligbilde.avbrutt"),
});

/** Takes a picture away; the sweeper removes its object. */
export const removeBilde = defineUsecase({
  name: "boligbilde.remove",
  ...felles,
  run: async ({ tx }, { id }) => {
    await markRemoved(tx, id);
    return ok({ bildeId: id });
  },
});
