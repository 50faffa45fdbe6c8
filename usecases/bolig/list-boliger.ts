import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { countBoliger, listBoliger as listRader } from "#db/queries/bolig.ts";
import { listStatuser } from "#db/queries/bolig-historie.ts";
import { bemanninger, boligtyper, omrader, programmer } from "#domain/bolig/koder.ts";
import { ledighet } from "#domain/bolig/ledighet.ts";
import { boligpolicy, skjulteTyper } from "#domain/bolig/policy.ts";
import { type BoligTilstand, boligTilstander } from "#domain/bolig/tilstand.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { BOLIGENHET } from "./enhet.ts";

export const BOLIG_SIDE = 50;

const input = z.strictObject({
  tekst: z.string().max(60).optional(),
  status: z.enum(boligTilstander as [BoligTilstand, ...BoligTilstand[]]).optional(),
  boligtype: z.enum(boligtyper).optional(),
  omrade: z.enum(omrader).optional(),
  program: z.enum(programmer).optional(),
  bemanning: z.enum(bemanninger).optional(),
  soverom: z.number().int().min(0).max(12).optional(),
  tilgang: z.enum(["trinnfri", "rullestol", "heis", "livslop"]).optional(),
  etter: z.string().max(20).optional(),
});

/** The homes of these rows as pages and files show them: where the reader may not know the place, there is none, and it is said. */
async function medLedighet(tx: Tx, rader: Awaited<ReturnType<typeof listRader>>) {
  const idag = osloDag(klokke());
  const historier = Map.groupBy(
    await listStatuser(
      tx,
      rader.map((r) => r.bolig.id),
    ),
    (s) => s.boligId,
  );
  return rader.map(({ bolig, sted, prosjekt }) => ({
    bolig,
    prosjekt,
    sted,
    stedErSkjult: sted === null && skjulteTyper.includes(bolig.boligtype),
    ledigeDager: ledighet(
      (historier.get(bolig.id) ?? []).map((s) => ({ til: s.til as BoligTilstand, dag: osloDag(s.tid) })),
      idag,
    ).naa,
  }));
}
export type Boliglinje = Awaited<ReturnType<typeof medLedighet>>[number];

/** One page of the register, with how many homes there are in each state. */
export const listBoliger = defineQuery({
  name: "bolig.list",
  input,
  load: async () => ({ enhet: BOLIGENHET }),
  allow: boligpolicy.readBolig,
  oppslag: "ingen",
  show: async ({ tx, actor }, fakta, { etter, ...sok }) => {
    const rader = await listRader(tx, { ...sok, ...(etter ? { etter } : {}), antall: BOLIG_SIDE + 1 } as Parameters<
      typeof listRader
    >[1]);
    const viste = rader.slice(0, BOLIG_SIDE);
    return {
      boliger: await medLedighet(tx, viste),
      antall: await countBoliger(tx, sok as Parameters<typeof countBoliger>[1]),
      neste: rader.length > BOLIG_SIDE ? (viste.at(-1)?.bolig.kode ?? null) : null,
      kanEndre: boligpolicy.editBolig(actor, fakta),
    };
  },
});

const ALLE = 20_000;

/** Every home of the register that matches, for a file: what the reader may see, and no more. */
export const exportBoliger = defineQuery({
  name: "bolig.export",
  input: z.strictObject({}),
  load: async () => ({ enhet: BOLIGENHET }),
  allow: boligpolicy.readBolig,
  oppslag: "ingen",
  show: async ({ tx }) => medLedighet(tx, await listRader(tx, { antall: ALLE })),
});
