import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findBrev, findVarselmottaker, lockBrev, markVarslet, startKlagefrist } from "#db/queries/brev.ts";
import { finishEffekt, releaseEffekt, takeEffekt } from "#db/queries/effekt.ts";
import { findVedtak } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { klagefrist } from "#domain/klage/klagefrist.ts";
import { erVedtaksbrev } from "#domain/vedtak/brev.ts";
import type { Epost } from "#usecases/gateways/e-post.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { brevhendelse } from "./brevhendelse.ts";
import { erJobb } from "./jobbpolicy.ts";
import { varselEpost } from "./varsel-epost.ts";

const input = z.strictObject({ brevId: z.uuid() });
const effektnokkel = (brevId: string) => `varsel:${brevId}`;
const meldingsId = (brevId: string) => `varsel.${brevId}@boligdora`;

async function load(tx: Tx, { brevId }: z.infer<typeof input>) {
  const last = await lockBrev(tx, brevId);
  return last && findBrev(tx, brevId);
}

/**
 * Takes the notice of a letter in the ledger and gives the mail to send; nothing when it has already gone out. Refuses
 * `varsel.underveis` (another worker has it), `varsel.ikkeFerdig` (no letter yet) and `varsel.ingenEpost` (nobody to notify).
 */
export const takeVarsel = defineUsecase({
  name: "varsel.ta",
  input,
  load,
  allow: erJobb("varsel"),
  run: async ({ tx }, { brev }): Promise<Outcome<{ epost?: Epost }>> => {
    if (brev.varslet) return ok({});
    if (brev.tilstand !== "ferdig") return refuse("varsel.ikkeFerdig");
    const mottaker = await findVarselmottaker(tx, brev.id);
    if (!mottaker?.epost) return refuse("varsel.ingenEpost");
    const svar = await takeEffekt(tx, {
      nokkel: effektnokkel(brev.id),
      slag: "varsel",
      referanse: meldingsId(brev.id),
    });
    if (svar === "underveis") return refuse("varsel.underveis");
    return ok(svar === "ferdig" ? {} : { epost: varselEpost(mottaker.epost, meldingsId(brev.id)) });
  },
});

/**
 * The notice has gone out: the effect is finished and the letter is delivered. For a letter that carries a decision the party is
 * now notified (fvl § 27), and the days to complain begin (fvl § 29).
 */
export const finishVarsel = defineUsecase({
  name: "varsel.fullfor",
  input,
  load,
  allow: erJobb("varsel"),
  run: async ({ tx, now, record }, { brev, sak }): Promise<Outcome<undefined>> => {
    await finishEffekt(tx, effektnokkel(brev.id), now);
    if (brev.varslet) return ok(undefined);
    await markVarslet(tx, brev.id, now);
    const vedtak = erVedtaksbrev(brev.mal) && brev.vedtakId ? await findVedtak(tx, brev.vedtakId) : undefined;
    const frist = vedtak && klagefrist(osloDag(now), vedtak.klagefristDager);
    if (vedtak && frist) await startKlagefrist(tx, vedtak.id, now, frist);
    record(brevhendelse(sak, "brev.varslet", brev, frist ? { vedtakId: brev.vedtakId, klagefrist: frist } : {}));
    return ok(undefined);
  },
});

/** The mail certainly did not go: gives the effect back, so that the next try may take it at once. */
export const releaseVarsel = defineUsecase({
  name: "varsel.gi-tilbake",
  input,
  load,
  allow: erJobb("varsel"),
  run: async ({ tx }, { brev }): Promise<Outcome<undefined>> => {
    await releaseEffekt(tx, effektnokkel(brev.id));
    return ok(undefined);
  },
});
