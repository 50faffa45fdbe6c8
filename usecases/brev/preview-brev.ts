import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { loadBrevgrunnlag } from "#db/queries/brev.ts";
import { findSisteVedtak } from "#db/queries/vedtak.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { erUtfall, utfallene } from "#domain/vedtak/utfall.ts";
import { renderPdf } from "#usecases/gateways/pdf.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { loadMedAdgang } from "#usecases/sak/sak-query.ts";
import { lagArk, manglerTegn } from "./lag-ark.ts";
import { filnavn } from "./view-brev.ts";

const input = z.strictObject({ sakId: z.uuid() });

async function load(tx: Tx, { sakId }: z.infer<typeof input>, actor: Actor) {
  const adgang = await loadMedAdgang(tx, sakId, actor);
  return adgang?.apen ? adgang : undefined;
}

/**
 * The letter as it will be if the innstilling that lies open, or is being written, is decided: made by the same steps from the same
 * rows as the one that is sent, without day and decider. The value is itself an outcome: what is missing is for the screen to say
 * (`brev.ufylt`, `vedtak.ingenInnstilling`).
 */
export const previewBrev = defineQuery({
  name: "brev.forhandsvis",
  input,
  load,
  allow: (actor, { sak }) => actor.kind === "ansatt" && policy.readSensitive(actor, sak),
  oppslag: ({ sak, formal }) => ({
    sakId: sak.id,
    personId: sak.sokerId,
    handling: "brev.forhandsvist",
    ...(formal ? { formal } : {}),
  }),
  show: async ({ tx }, { sak }): Promise<Outcome<{ pdf: Uint8Array; filnavn: string }>> => {
    const vedtak = await findSisteVedtak(tx, sak.id);
    if (vedtak?.tilstand !== "innstilt" && vedtak?.tilstand !== "utkast") return refuse("vedtak.ingenInnstilling");
    if (!erUtfall(vedtak.utfall)) return refuse("vedtak.utenUtfall");
    const brevgrunnlag = await loadBrevgrunnlag(tx, sak.id, vedtak.id);
    if (!brevgrunnlag) return refuse("brev.utenGrunnlag");
    const mal = utfallene[vedtak.utfall].brev;
    const ark = lagArk(brevgrunnlag, { mal, data: {} });
    if (!ark.ok) return ark;
    const pdf = renderPdf(ark.value, manglerTegn());
    return pdf.ok ? ok({ pdf: pdf.value.bytes, filnavn: filnavn(mal, sak) }) : pdf;
  },
});
