import { randomUUID } from "node:crypto";
import { z } from "zod";
import { listAvtalenavn } from "#db/queries/avtale.ts";
import { findKjente, insertBoliger, nextKode } from "#db/queries/bolig.ts";
import { boligfeltnavn } from "#domain/bolig/felter.ts";
import { lesBolig } from "#domain/bolig/les-bolig.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { findAvtale, tilKolonner, tilSted } from "./bolig-rad.ts";
import { BOLIGENHET } from "./enhet.ts";

/** What a form or a file says of a home: raw texts by field. */
export const raBolig = z.partialRecord(z.enum(boligfeltnavn as [string, ...string[]]), z.string().max(500));

/**
 * Takes a home into the register as planned. Refuses `bolig.ugyldig` with every field that is wrong, and one that is there already.
 */
export const createBolig = defineUsecase({
  name: "bolig.create",
  input: z.strictObject({ felt: raBolig }),
  load: async (tx) => ({ enhet: BOLIGENHET, avtaler: await listAvtalenavn(tx) }),
  allow: boligpolicy.editBolig,
  run: async ({ tx, now }, { enhet, avtaler }, { felt }) => {
    const idag = osloDag(now);
    const lest = lesBolig(felt, idag);
    if (!lest.ok) return refuse("bolig.ugyldig", { felt: lest.feil });
    const avtaleId = findAvtale(lest.bolig, avtaler);
    if (avtaleId !== null && typeof avtaleId !== "string") return refuse("bolig.ugyldig", { felt: [avtaleId] });
    const kode = lest.bolig.kode ?? (await nextKode(tx));
    const sted = tilSted(lest.bolig);
    const kjente = await findKjente(tx, [kode], sted ? [sted.adresse] : []);
    if (kjente.some((k) => k.kode === kode)) return finnes("kode");
    if (sted && kjente.some((k) => (k.bruksenhetsnr ?? "") === (sted.bruksenhetsnr ?? ""))) return finnes("adresse");
    const ny = { ...tilKolonner(lest.bolig, avtaleId), id: randomUUID(), kode, enhet, statusFra: idag };
    return (await insertBoliger(tx, [{ bolig: ny, sted }])) ? ok({ boligId: ny.id, kode }) : finnes("kode");
  },
});

const finnes = (felt: "kode" | "adresse") =>
  refuse("bolig.ugyldig", { felt: [{ felt, kode: felt === "kode" ? "kodeFinnes" : "stedFinnes" }] });
