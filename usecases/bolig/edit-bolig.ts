import { z } from "zod";
import { listAvtalenavn } from "#db/queries/avtale.ts";
import { saveSted, updateBolig } from "#db/queries/bolig.ts";
import { lesBolig } from "#domain/bolig/les-bolig.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { findAvtale, tilKolonner, tilSted } from "./bolig-rad.ts";
import { raBolig } from "./create-bolig.ts";
import { holdBolig } from "./load-bolig.ts";
import { sisteEndring } from "./siste-endring.ts";

/**
 * Writes the fields of a home; its code and its state stand. Refuses `bolig.endretAvAndre` with who was first when it isn't as it was read,
 * and a family home that would become something else. An offer or contract that stands keeps the rent it was made with.
 */
export const editBolig = defineUsecase({
  name: "bolig.edit",
  input: z.strictObject({ boligId: z.uuid(), revisjon: z.number().int(), felt: raBolig }),
  load: holdBolig,
  allow: boligpolicy.editBolig,
  run: async ({ tx, now }, rad, { revisjon, felt }) => {
    if (rad.revisjon !== revisjon) return refuse("bolig.endretAvAndre", { detaljer: await sisteEndring(tx, rad.id) });
    const lest = lesBolig({ ...felt, kode: rad.kode }, osloDag(now));
    if (!lest.ok) return refuse("bolig.ugyldig", { felt: lest.feil });
    const { bolig } = lest;
    if ((bolig.boligtype === "familiehjem") !== (rad.boligtype === "familiehjem"))
      return refuse("bolig.ugyldig", { felt: [{ felt: "boligtype", kode: "familiehjemFast" }] });
    const avtaleId = findAvtale(bolig, await listAvtalenavn(tx));
    if (avtaleId !== null && typeof avtaleId !== "string") return refuse("bolig.ugyldig", { felt: [avtaleId] });
    await updateBolig(tx, rad.id, revisjon, tilKolonner(bolig, avtaleId));
    const sted = tilSted(bolig);
    if (sted) await saveSted(tx, rad.id, sted);
    return ok({ boligId: rad.id });
  },
});
