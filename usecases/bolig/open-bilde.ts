import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { apneBilde, findBilde } from "#db/queries/bolig-bilde.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fillager } from "../gateways/fillager.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { logg } from "../kernel/logg.ts";
import { defineQuery } from "../kernel/query.ts";

/** Where a picture lies and what opens it, for one who may see it. A home is nobody's case: the look is not logged. */
const viewBilde = defineQuery({
  name: "boligbilde.view",
  input: z.strictObject({ bildeId: z.uuid() }),
  load: async (tx, { bildeId }) => {
    const bilde = await findBilde(tx, bildeId);
    return bilde?.tilstand === "mottatt" ? bilde : undefined;
  },
  allow: boligpolicy.readBilde,
  oppslag: "ingen",
  show: (_, { id, nokkel, lagernokkel, mime, sha256 }) => ({ id, nokkel, lagernokkel, mime, sha256 }),
});

/** The bytes of a picture of a home. One whose object is gone or changed is our fault and says so. */
export const openBilde = defineFlyt<{ bildeId: string }, { mime: string; bytes: Uint8Array }>(
  "boligbilde.open",
  async (actor, { bildeId }) => {
    const vist = await viewBilde(actor, { bildeId });
    if (!vist.ok) return vist;
    const strom = await fillager().get(vist.value.lagernokkel);
    if (strom) {
      const bytes = apneBilde(vist.value, await buffer(strom));
      if (createHash("sha256").update(bytes).digest("hex") === vist.value.sha256)
        return ok({ mime: vist.value.mime, bytes });
    }
    logg.error({ kode: "boligbilde.utilgjengelig", bildeId }, "et bilde mangler eller er endret i lageret");
    return refuse("boligbilde.utilgjengelig");
  },
);
