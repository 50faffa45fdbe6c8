import { z } from "zod";
import { countInnhold, eraseInnhold as erase, listForfalte } from "#db/queries/oppbevaring.ts";
import { lockSak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { kassasjonsgrense } from "#domain/sak/oppbevaring.ts";
import { erJobb } from "../brev/jobbpolicy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/**
 * Destroys the key of a finished case that is out of time, released by a leader and held back by no law: asked anew under the case's lock,
 * since somebody may have held it a moment ago. Number, state and the chains stand. Refuses `oppbevaring.ikkeFrigitt`.
 */
export const eraseInnhold = defineUsecase({
  name: "oppbevaring.slett",
  input: z.strictObject({ sakId: z.uuid() }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: erJobb("kassasjon"),
  run: async ({ tx, now, record }, sak) => {
    const grense = kassasjonsgrense(osloDag(now));
    const [frigitt] = await listForfalte(tx, { grense, antall: 1, frigitt: true, sakId: sak.id });
    if (!frigitt) return refuse("oppbevaring.ikkeFrigitt");
    const antall = await countInnhold(tx, sak.id);
    await erase(tx, frigitt, now);
    record(sakHendelse(sak, "oppbevaring.slettet", { sist: frigitt.sist, ...antall }));
    return ok({ sakId: sak.id });
  },
});
