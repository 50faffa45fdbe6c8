import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findKjoring, type Kjoring } from "#db/queries/tildelingskjoring.ts";
import { listHusstander, listValg } from "#db/queries/tildelingsvalg.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** Candidates shown of each home in the meeting's list; the rest stand in the export. */
const VISTE = 5;

async function boligene(tx: Tx, kjoring: Kjoring) {
  const resultat = kjoring.resultat ?? [];
  const valgene = new Map((await listValg(tx, kjoring.id)).map((v) => [v.boligId, v]));
  const fakta = new Map((kjoring.fakta?.boliger ?? []).map((b) => [b.boligId, b]));
  const nevnt = resultat.flatMap((r) => r.kandidater.slice(0, VISTE).map((k) => k.plassId));
  const valgte = [...valgene.values()].map((v) => v.plassId);
  const navn = new Map(
    (await listHusstander(tx, [...new Set([...nevnt, ...valgte])])).map((h) => [h.plassId, h.listenavn]),
  );
  return resultat.map((r) => {
    const valg = valgene.get(r.boligId);
    const bolig = fakta.get(r.boligId);
    return {
      boligId: r.boligId,
      kode: r.kode,
      tur: r.tur,
      soverom: bolig?.soverom ?? 0,
      omrade: bolig?.omrade ?? null,
      utenForslag: r.utenForslag,
      mulige: r.kandidater.length,
      utelukket: r.utelukket.length,
      kandidater: r.kandidater.slice(0, VISTE).map((k, i) => ({ ...k, nr: i + 1, navn: navn.get(k.plassId) ?? null })),
      valg: valg ? { tilstand: valg.tilstand, navn: navn.get(valg.plassId) ?? null } : null,
    };
  });
}

/**
 * A run as the meeting has it before it: the week's homes in their turn, the first candidates of each with what put them there, and
 * what is chosen. A household she has no clearance for has no name. Factors and needs are on the home's own page.
 */
export const viewKjoring = defineQuery({
  name: "tildeling.view",
  input: z.strictObject({ kjoringId: z.uuid() }),
  load: (tx, { kjoringId }) => findKjoring(tx, kjoringId),
  allow: (actor, { enhet }) => tildelingspolicy.read(actor, enhet),
  oppslag: "ingen",
  show: async ({ tx, actor }, kjoring) => ({
    kjoringId: kjoring.id,
    nummer: kjoring.nummer,
    tilstand: kjoring.tilstand,
    forpliktelse: kjoring.forpliktelse,
    fro: kjoring.fro,
    hash: kjoring.hash,
    forrige: kjoring.forrige,
    forpliktet: kjoring.opprettet.toISOString(),
    kjort: kjoring.kjort?.toISOString() ?? null,
    husstander: kjoring.fakta?.kandidater.length ?? 0,
    kanKjore: kjoring.tilstand === "forpliktet" && tildelingspolicy.run(actor, kjoring.enhet),
    boliger: await boligene(tx, kjoring),
  }),
});
