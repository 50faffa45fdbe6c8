import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { insertNotat } from "#db/queries/notat.ts";
import { changePlass, hasLiveTilbud } from "#db/queries/plass.ts";
import { moveSak } from "#db/queries/sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { nestePlass } from "#domain/venteliste/plass.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { endretAvAndre, lesGrunn, lockPlassMedForslag } from "./last-plass.ts";

/** Ways out that a household itself tells of. A municipal home goes by its contract, a removal by a vedtak. */
export const meldteRuter = ["kjopt_startlan", "privat_leie", "flyttet", "trukket", "annet"] as const;

/**
 * The household has left the list by its own word: how, how we know it, and a letter that says so, since it may be wrong. Refusals:
 * fields, `venteliste.harTilbud` (the offer is answered or withdrawn first), `venteliste.ulovligOvergang`, `sak.ulovligOvergang`, `sak.endretAvAndre`.
 */
export const leavePlass = defineUsecase({
  name: "plass.leave",
  input: z.strictObject({
    sakId: z.uuid(),
    revisjon: z.int().positive(),
    rute: z.enum(meldteRuter, "velgRute"),
    grunn: z.string().max(20_000, "forLang"),
  }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.followPlass(actor, sak),
  run: async ({ tx, actor, now, record, order }, { sak, plass }, { revisjon, rute, grunn }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const lest = lesGrunn(grunn);
    if (!lest.ok) return lest;
    if (await hasLiveTilbud(tx, plass.id)) return refuse("venteliste.harTilbud");
    const til = nestePlass(plass.status, "trekk");
    if (!til.ok) return til;
    const sakTil = neste(sak.tilstand, "trekkPlass");
    if (!sakTil.ok) return sakTil;
    const dag = osloDag(now);
    const endret = await changePlass(tx, plass.id, revisjon, {
      status: til.value,
      ruteUt: rute,
      utDato: dag,
      pausetTil: null,
    });
    if (!endret || !(await moveSak(tx, sak.id, sak.revisjon, sakTil.value))) return endretAvAndre(tx, sak.id);
    await insertNotat(tx, { sakId: sak.id, slag: "journalfort", tekst: lest.value, skrevetAv: actor.ansattId });
    const brevId = await orderBrev(tx, {
      sakId: sak.id,
      mottakerId: sak.sokerId,
      mal: "plass_avsluttet",
      nokkel: `plassAvsluttet:${plass.id}`,
      data: { rute, dag },
    });
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(sakHendelse(sak, "venteliste.avsluttet", { rute, fra: sak.tilstand, til: sakTil.value }));
    return ok({ sakId: sak.id });
  },
});
