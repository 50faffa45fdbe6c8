import { z } from "zod";
import { listAnsatteMed } from "#db/queries/ansatt-navn.ts";
import { lockSak, moveSak, touchSak } from "#db/queries/sak.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { dekker } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "./sak-hendelse.ts";

/**
 * A leader gives a case to a caseworker of the unit who may have it: active, cleared for its address protection, without conflict.
 * Refusals: sak.kanIkkeFaSaken, sak.endretAvAndre.
 */
export const assignSak = defineUsecase({
  name: "sak.assign",
  input: z.strictObject({ sakId: z.uuid(), revisjon: z.int().positive(), ansattId: z.uuid("velgAnsatt") }),
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: (actor, sak) => policy.assignSak(actor, sak) || policy.assignPlass(actor, sak),
  run: async ({ tx, record }, sak, { revisjon, ansattId }) => {
    const mulige = await listAnsatteMed(tx, sak.enhet, "saksbehandler");
    const mottaker = mulige.find((a) => a.id === ansattId && dekker(a.klarering, sak.gradering));
    if (!mottaker || sak.inhabile.includes(ansattId))
      return refuse("sak.kanIkkeFaSaken", { felt: [{ felt: "ansattId", kode: "kanIkkeFaSaken" }] });
    const til = sak.tilstand === "mottatt" ? neste(sak.tilstand, "fordel") : ok(sak.tilstand);
    if (!til.ok) return til;
    const flyttet = await (til.value === sak.tilstand
      ? touchSak(tx, sak.id, revisjon, { ansvarlig: ansattId })
      : moveSak(tx, sak.id, revisjon, til.value, { ansvarlig: ansattId }));
    if (!flyttet) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(
      sakHendelse(sak, "sak.tildelt", {
        fraAnsatt: sak.ansvarlig,
        tilAnsatt: ansattId,
        fra: sak.tilstand,
        til: til.value,
      }),
    );
    return ok({ sakId: sak.id });
  },
});
