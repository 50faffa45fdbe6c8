import { z } from "zod";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { findVedtak, returnInnstillingRow } from "#db/queries/vedtak.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/** The decider sends an innstilling back to the caseworker, with the reason. Refusals: fields, sak.endretAvAndre. */
export const returnVedtak = defineUsecase({
  name: "vedtak.return",
  input: z.strictObject({
    sakId: z.uuid(),
    vedtakId: z.uuid(),
    revisjon: z.int().positive(),
    grunn: z.string().max(8000, "forLang"),
  }),
  load: async (tx, { sakId, vedtakId }) => {
    const sak = await lockSak(tx, sakId);
    const innstilling = await findVedtak(tx, vedtakId);
    return sak && innstilling?.sakId === sak.id ? { sak, innstilling } : undefined;
  },
  allow: (actor, { sak, innstilling }) =>
    policy.returnInnstilling(actor, { ...sak, tilstand: "innstilt", foreslattAv: innstilling.foreslattAv }),
  run: async ({ tx, actor, record }, { sak, innstilling }, { revisjon, grunn }) => {
    const lest = lesTekst(grunn, { maks: 2000, linjer: true });
    if (!lest.ok)
      return refuse("ugyldig", {
        felt: [
          {
            felt: "grunn",
            kode: lest.kode === "mangler" ? "skrivGrunn" : lest.kode,
            ...(lest.verdier ? { verdier: lest.verdier } : {}),
          },
        ],
      });
    // `borte`: a decider who came second may not even see it any more, and must be told somewhere else than on its page.
    const endret = async () =>
      refuse("sak.endretAvAndre", {
        detaljer: { ...(await findSisteEndring(tx, sak.id)), borte: !policy.readSak(actor, sak) },
      });
    if (sak.revisjon !== revisjon || innstilling.tilstand !== "innstilt") return endret();
    const til = neste(sak.tilstand, "returner");
    if (!til.ok) return til;
    const returnert = await returnInnstillingRow(tx, innstilling, lest.verdi);
    const flyttet = returnert && (await moveSak(tx, sak.id, revisjon, til.value, { foreslattAv: null }));
    if (!flyttet) return endret();
    record(sakHendelse(sak, "vedtak.returnert", { vedtakId: innstilling.id, fra: sak.tilstand, til: til.value }));
    return ok({ sakId: sak.id });
  },
});
