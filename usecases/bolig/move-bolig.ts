import { z } from "zod";
import { moveBolig as moveRad } from "#db/queries/bolig.ts";
import { findHolder, listKlargjoring } from "#db/queries/bolig-historie.ts";
import { forvalterhandlinger, hindring, kreverGrunn, uttaksgrunner } from "#domain/bolig/forvaltning.ts";
import { klargjoringspunkter } from "#domain/bolig/koder.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { nesteBolig } from "#domain/bolig/tilstand.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { holdBolig } from "./load-bolig.ts";
import { sisteEndring } from "./siste-endring.ts";

/**
 * Moves a home by hand along the drawing of its states. Making it ready begins a new round of the checklist. Refuses what the drawing
 * refuses; `bolig.holdt` while it is offered or let; `bolig.harLeieforhold` when the tenancy says it; `bolig.endretAvAndre`.
 */
export const moveBolig = defineUsecase({
  name: "bolig.move",
  input: z.strictObject({
    boligId: z.uuid(),
    revisjon: z.number().int(),
    handling: z.enum(forvalterhandlinger),
    grunn: z.enum(uttaksgrunner).optional().or(z.literal("")),
  }),
  load: holdBolig,
  allow: boligpolicy.editBolig,
  run: async ({ tx, now }, rad, { revisjon, handling, grunn }) => {
    const iVeien = async () => refuse("bolig.endretAvAndre", { detaljer: await sisteEndring(tx, rad.id) });
    if (rad.revisjon !== revisjon) return iVeien();
    if (kreverGrunn(handling) && !grunn)
      return refuse("bolig.ugyldig", { felt: [{ felt: "grunn", kode: "velgGrunn" }] });
    const holder = await findHolder(tx, rad.id);
    const liste = await listKlargjoring(tx, rad.id, rad.runde);
    const klargjort = klargjoringspunkter.every((p) => liste.some((k) => k.punkt === p && k.utfort));
    const neste = nesteBolig(rad.status, handling, { signertKontrakt: false, klargjort });
    if (!neste.ok) return neste;
    const hinder = hindring(handling, { holdt: holder.holdt, harLeieforhold: holder.leieforhold !== undefined });
    if (hinder) return refuse(`bolig.${hinder}`);
    const til = {
      status: neste.value,
      statusFra: osloDag(now),
      runde: rad.runde + (neste.value === "klargjoring" ? 1 : 0),
    };
    const svar = await moveRad(tx, rad, til, grunn || handling);
    if (svar === "holdt") return refuse("bolig.holdt");
    return svar === "flyttet" ? ok({ boligId: rad.id, status: neste.value }) : iVeien();
  },
});
