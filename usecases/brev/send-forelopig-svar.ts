import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesDato } from "#domain/kernel/dato.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { forsinkelser } from "#domain/vedtak/brev-svar.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { sakHendelse } from "#usecases/sak/sak-hendelse.ts";

/** A person sends a foreløpig svar (fvl § 11 a): why it takes time and when the answer is expected. `forventet` is as typed. */
const input = z.strictObject({
  sakId: z.uuid(),
  revisjon: z.int().positive(),
  grunn: z.enum(forsinkelser, "velgGrunn"),
  forventet: z.string().max(40),
  merknad: z.string().max(6000).default(""),
});

/**
 * Orders the letter and moves the queue's day to the expected one, in one transaction. Refusals: fields; `sak.ulovligOvergang` once
 * the case is decided or waits for papers; `sak.endretAvAndre`. A second press meets the new revision.
 */
export const sendForelopigSvar = defineUsecase({
  name: "sak.sendForelopigSvar",
  input,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.sendLetter,
  run: async ({ tx, now, record, order }, sak, { revisjon, grunn, ...ra }) => {
    const endret = async () => refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    if (sak.revisjon !== revisjon) return endret();
    const forventet = lesDato(ra.forventet, osloDag(now), "framtid");
    const merknad = ra.merknad.trim() === "" ? undefined : lesTekst(ra.merknad, { maks: 500, linjer: true });
    const felt = [
      ...(forventet.ok ? [] : [{ felt: "forventet", kode: forventet.kode }]),
      ...(merknad && !merknad.ok ? [{ felt: "merknad", kode: merknad.kode }] : []),
    ];
    if (!forventet.ok || (merknad && !merknad.ok)) return refuse("ugyldig", { felt });
    const til = neste(sak.tilstand, "forelopigSvar");
    if (!til.ok) return til;
    const flyttet = await moveSak(tx, sak.id, revisjon, til.value, { frist: forventet.verdi });
    if (!flyttet) return endret();
    const brevId = await orderBrev(tx, {
      sakId: sak.id,
      mottakerId: sak.sokerId,
      mal: "forelopig_svar",
      nokkel: `forelopig:${sak.id}:${revisjon}`,
      data: { grunn, forventet: forventet.verdi, ...(merknad ? { merknad: merknad.verdi } : {}) },
    });
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(sakHendelse(sak, "sak.forelopigSvar", { forventet: forventet.verdi, grunn, brevId }));
    return ok({ revisjon: flyttet.revisjon });
  },
});
