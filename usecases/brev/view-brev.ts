import { createHash } from "node:crypto";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findBrev, findBrevFil } from "#db/queries/brev.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { policy } from "#domain/sak/policy.ts";
import { tekstAv } from "#messages/tekst.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import { loadMedAdgang } from "#usecases/sak/sak-query.ts";

const input = z.strictObject({ brevId: z.uuid() });

async function load(tx: Tx, { brevId }: z.infer<typeof input>, actor: Actor) {
  const funnet = await findBrev(tx, brevId);
  if (funnet?.brev.tilstand !== "ferdig") return undefined;
  const [adgang, pdf] = await Promise.all([loadMedAdgang(tx, funnet.sak.id, actor), findBrevFil(tx, funnet.brev)]);
  return adgang?.apen && pdf ? { ...funnet, adgang, pdf } : undefined;
}

/** Neutral: neither the service nor the person, since the name lies in the browser's list of downloads. */
export const filnavn = (mal: string, sak: { ar: number; lopenummer: number }) =>
  `${tekstAv(`brev.filnavn.${mal}`)}-${saksnr(sak).replace("/", "-")}.pdf`;

/**
 * The stored bytes of a finished letter, to its recipient or to staff who may read what is sensitive in the case (logged). Throws when the bytes are
 * no longer those that were made: a letter is never shown changed.
 */
export const viewBrev = defineQuery({
  name: "brev.vis",
  input,
  load,
  // A letter repeats answers, debts and reasons: of staff it is for those who may read them where they stand.
  allow: (actor, { brev, adgang }) =>
    actor.kind === "ansatt"
      ? policy.readSensitive(actor, adgang.sak)
      : actor.kind === "innbygger" && actor.personId === brev.mottakerId && policy.readSak(actor, adgang.sak),
  oppslag: ({ sak, adgang }) => ({
    sakId: sak.id,
    personId: sak.sokerId,
    handling: "brev",
    ...(adgang.formal ? { formal: adgang.formal } : {}),
  }),
  show: (_kontekst, { brev, sak, pdf }) => {
    if (createHash("sha256").update(pdf).digest("hex") !== brev.sha256)
      throw new Error("brevet er endret etter at det ble laget");
    return { pdf, filnavn: filnavn(brev.mal, sak) };
  },
});
