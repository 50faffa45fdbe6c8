import { z } from "zod";
import { orderBrev } from "#db/queries/brev.ts";
import { endFjerning, insertFjerning, lockFjerning, markLest } from "#db/queries/plassfjerning.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { fjerningsgrunner, svarfrist } from "#domain/venteliste/fjerning.ts";
import { nestePlass } from "#domain/venteliste/plass.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { endretAvAndre, lesGrunn, lockPlassMedForslag } from "./last-plass.ts";

const koder = fjerningsgrunner.map((g) => g.kode) as [string, ...string[]];

/**
 * Tells a household that its place may end, why, and that it is heard first (letter I, two weeks). Nothing is decided by it. Refusals:
 * fields, `venteliste.alleredeVarslet`, `venteliste.ulovligOvergang`, `sak.endretAvAndre`.
 */
export const warnFjerning = defineUsecase({
  name: "plass.warnFjerning",
  input: z.strictObject({
    sakId: z.uuid(),
    revisjon: z.int().positive(),
    grunn: z.enum(koder, "velgGrunn"),
    tekst: z.string().max(20_000, "forLang"),
  }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record, order }, { sak, plass }, { revisjon, grunn, tekst }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const lest = lesGrunn(tekst, "tekst");
    if (!lest.ok) return lest;
    if (plass.revisjon !== revisjon) return endretAvAndre(tx, sak.id);
    const til = nestePlass(plass.status, "fjern");
    if (!til.ok) return til;
    const frist = svarfrist(osloDag(now));
    const ny = { sakId: sak.id, plassId: plass.id, grunn, frist, varsletAv: actor.ansattId, tekst: lest.value };
    const fjerningId = await insertFjerning(tx, ny);
    if (!fjerningId) return refuse("venteliste.alleredeVarslet");
    const brevId = await orderBrev(tx, {
      sakId: sak.id,
      mottakerId: sak.sokerId,
      mal: "forhandsvarsel",
      nokkel: `forhandsvarsel:${fjerningId}`,
      data: { grunn, tekst: lest.value, frist },
    });
    if (brevId) order({ ko: "brev", data: { brevId }, noekkel: brevId });
    record(sakHendelse(sak, "venteliste.forhandsvarslet", { fjerningId, grunn, frist, brevId }));
    return ok({ fjerningId, frist });
  },
});

/** Somebody has read the household's answer as it stands. Read twice is read once; a newer answer is `sak.endretAvAndre`. */
export const readFjerningssvar = defineUsecase({
  name: "plass.readFjerningssvar",
  input: z.strictObject({ sakId: z.uuid(), svart: z.iso.datetime() }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak }, { svart }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const fjerning = await lockFjerning(tx, sak.id);
    if (!fjerning?.svart) return refuse("venteliste.ikkeVarslet");
    const lest = { av: actor.ansattId, na: now, svart: new Date(svart) };
    if (!(await markLest(tx, fjerning, lest))) return endretAvAndre(tx, sak.id);
    record(sakHendelse(sak, "venteliste.svarLest", { fjerningId: fjerning.id }));
    return ok({ sakId: sak.id });
  },
});

/** The matter is dropped: the household stays on the list, and the reason stands in the file. Refusals: fields, `venteliste.ikkeVarslet`, `venteliste.liggerForslag`. */
export const dropFjerning = defineUsecase({
  name: "plass.dropFjerning",
  input: z.strictObject({ sakId: z.uuid(), grunn: z.string().max(20_000, "forLang") }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak }, { grunn }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const lest = lesGrunn(grunn);
    if (!lest.ok) return lest;
    if (sak.plassforslagAv) return refuse("venteliste.liggerForslag");
    const fjerning = await lockFjerning(tx, sak.id);
    const slutt = { na: now, fjernet: false as const, av: actor.ansattId, grunn: lest.value };
    if (!fjerning || !(await endFjerning(tx, fjerning, slutt))) return refuse("venteliste.ikkeVarslet");
    record(sakHendelse(sak, "venteliste.varselFrafalt", { fjerningId: fjerning.id }));
    return ok({ sakId: sak.id });
  },
});
