import { z } from "zod";
import { harTilbud, updatePlass } from "#db/queries/min-plass.ts";
import { findMinSak, moveMinSak } from "#db/queries/min-sak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { erApen, neste } from "#domain/sak/tilstand.ts";
import { nestePlass } from "#domain/venteliste/plass.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { tilstandAv } from "#usecases/minside/egen-sak.ts";
import { minPlass, plassFakta, plasshendelse } from "./egen-plass.ts";

/** The routes out that a household chooses itself (`domain.md` §12: the number on the list is never shown without them). */
export const egneRuter = ["kjopt_startlan", "privat_leie", "flyttet", "annet"] as const;

/**
 * The applicant leaves the list, and the case closes. Pressed twice, the second answers like the first. Refuses
 * `venteliste.ikkeBekreftet` without the confirmation, `venteliste.harTilbud` while a home is offered (she answers that first), and
 * `venteliste.ulovligOvergang` when she no longer waits.
 */
export const leavePlass = defineUsecase({
  name: "venteliste.trekk",
  input: z.strictObject({ sakId: z.uuid(), rute: z.enum(egneRuter), bekreftet: z.boolean() }),
  load: async (tx, { sakId }, actor) => {
    const plass = await minPlass(tx, sakId, actor, true);
    const sak = plass && (await findMinSak(tx, sakId, plass.personId));
    return plass && { plass, sak };
  },
  allow: (actor, { plass, sak }) => policy.readPlass(actor, plassFakta(plass)) && sak !== undefined,
  run: async ({ tx, actor, now, record }, { plass, sak }, { rute, bekreftet }) => {
    if (plass.status === "trukket") return ok({ sakId: plass.sakId });
    const ut = nestePlass(plass.status, "trekk");
    if (!ut.ok) return ut;
    if (!sak || !policy.leavePlass(actor, plassFakta(plass))) return refuse("venteliste.ulovligOvergang");
    const fra = tilstandAv(sak);
    const til = neste(fra, "trekkPlass");
    if (!til.ok) return til;
    if (!bekreftet) return refuse("venteliste.ikkeBekreftet", { felt: [{ felt: "bekreftet", kode: "mangler" }] });
    if (await harTilbud(tx, plass.id)) return refuse("venteliste.harTilbud");

    await updatePlass(tx, plass.id, { status: ut.value, ruteUt: rute, utDato: osloDag(now), pausetTil: null });
    await moveMinSak(tx, sak, { tilstand: til.value, apen: erApen(til.value) });
    record(plasshendelse(plass, "venteliste.trukket", { rute, fra, til: til.value }));
    return ok({ sakId: plass.sakId });
  },
});
