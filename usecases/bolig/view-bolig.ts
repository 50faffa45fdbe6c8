import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listAvtalenavn } from "#db/queries/avtale.ts";
import { type BoligRad, findSted } from "#db/queries/bolig.ts";
import { bilderAvBolig } from "#db/queries/bolig-bilde.ts";
import { findHolder, listEndringer, listKlargjoring, listStatuser } from "#db/queries/bolig-historie.ts";
import { muligeHandlinger } from "#domain/bolig/forvaltning.ts";
import { klargjoringspunkter } from "#domain/bolig/koder.ts";
import { ledighet } from "#domain/bolig/ledighet.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import type { BoligTilstand } from "#domain/bolig/tilstand.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { fraRad } from "./bolig-rad.ts";
import { loadBolig } from "./load-bolig.ts";

async function historie(tx: Tx, boligId: string) {
  const [statuser, endringer] = await Promise.all([listStatuser(tx, [boligId]), listEndringer(tx, boligId)]);
  const navn = await namesOfAnsatte(
    tx,
    [...statuser, ...endringer].map((r) => r.aktorId),
  );
  const hvem = (r: { aktorId: string | null }) => (r.aktorId ? (navn[r.aktorId] ?? null) : null);
  const linjer = statuser.map((s) => ({ til: s.til as BoligTilstand, dag: osloDag(s.tid) }));
  return {
    ledighet: ledighet(linjer, osloDag(klokke())),
    statuser: statuser
      .map((s) => ({ id: s.id, til: s.til as BoligTilstand, grunn: s.grunn, tid: s.tid.toISOString(), hvem: hvem(s) }))
      .reverse(),
    endringer: endringer.map((e) => ({ id: e.id, felt: e.felt, tid: e.tid.toISOString(), hvem: hvem(e) })),
  };
}

async function sjekkliste(tx: Tx, rad: BoligRad) {
  if (rad.status !== "klargjoring") return null;
  const liste = await listKlargjoring(tx, rad.id, rad.runde);
  const navn = await namesOfAnsatte(
    tx,
    liste.map((k) => k.utfortAv),
  );
  return klargjoringspunkter.map((punkt) => {
    const gjort = liste.find((k) => k.punkt === punkt && k.utfort);
    return { punkt, ...(gjort ? { hvem: navn[gjort.utfortAv] ?? null, tid: gjort.opprettet.toISOString() } : {}) };
  });
}

async function vis(tx: Tx, actor: Actor, rad: BoligRad) {
  const [sted, avtaler, bilder, holder] = await Promise.all([
    findSted(tx, rad.id),
    listAvtalenavn(tx),
    bilderAvBolig(tx, rad.id),
    findHolder(tx, rad.id),
  ]);
  const kanEndre = boligpolicy.editBolig(actor, rad);
  const prosjekt = avtaler.find((a) => a.id === rad.avtaleId)?.prosjekt ?? null;
  return {
    boligId: rad.id,
    revisjon: rad.revisjon,
    status: rad.status,
    statusFra: rad.statusFra,
    runde: rad.runde,
    bolig: fraRad(rad, sted, prosjekt),
    serSted: boligpolicy.readSted(actor, rad),
    serBilder: boligpolicy.readBilde(actor, rad),
    bilder,
    holdt: holder.holdt,
    leieforhold: holder.leieforhold ?? null,
    sjekkliste: await sjekkliste(tx, rad),
    ...(await historie(tx, rad.id)),
    kanEndre,
    handlinger: kanEndre
      ? muligeHandlinger(rad.status, { holdt: holder.holdt, harLeieforhold: holder.leieforhold !== undefined })
      : [],
    avtaler: kanEndre ? avtaler.map(({ prosjekt: navn, slag }) => ({ prosjekt: navn, slag })) : [],
  };
}

/** One home with its history, for staff of its unit. Where it lies only to those who may know. */
export const viewBolig = defineQuery({
  name: "bolig.view",
  input: z.strictObject({ boligId: z.uuid() }),
  load: loadBolig,
  allow: boligpolicy.readBolig,
  oppslag: "ingen",
  show: ({ tx, actor }, rad) => vis(tx, actor, rad),
});

/** What the empty form of a new home needs. */
export const viewNyBolig = defineQuery({
  name: "bolig.viewNy",
  input: z.strictObject({}),
  load: async () => ({ enhet: "bolig" }),
  allow: boligpolicy.editBolig,
  oppslag: "ingen",
  show: async ({ tx }) => ({ avtaler: (await listAvtalenavn(tx)).map(({ prosjekt, slag }) => ({ prosjekt, slag })) }),
});
export type Boligvisning = Extract<Awaited<ReturnType<typeof viewBolig>>, { ok: true }>["value"];
