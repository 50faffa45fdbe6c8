import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fristForDokumenter } from "#domain/sak/frister.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";

/** The demo's caseworker asks for papers by letter, with a deadline; the case waits. Refusal: sak.endretAvAndre. */
export const askDokumenter = defineUsecase({
  name: "demo.etterspor",
  input: z.strictObject({ sakId: z.uuid(), krav: z.array(z.string()).min(1), tekst: z.string().min(1) }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.requestDocuments,
  run: async ({ tx, now, record, order }, sak, { krav, tekst }) => {
    const til = neste(sak.tilstand, "etterspor");
    if (!til.ok) return til;
    const frist = fristForDokumenter(osloDag(now));
    const flyttet = await moveSak(tx, sak.id, sak.revisjon, til.value, { frist });
    if (!flyttet) return refuse("sak.endretAvAndre");
    const brevId = await orderBrev(tx, {
      sakId: sak.id,
      mottakerId: sak.sokerId,
      mal: "mangelbrev",
      nokkel: `mangelbrev:${sak.id}:${flyttet.revisjon}`,
      data: { punkter: krav.map((type) => ({ type, hvorfor: tekst })), frist },
    });
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(sakHendelse(sak, "sak.dokumenterEtterspurt", { krav, frist, fra: sak.tilstand, til: til.value }));
    return ok({ sakId: sak.id });
  },
});
