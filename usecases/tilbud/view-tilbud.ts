import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findTilbud, listTilbudForPlass, openTilbudstekst, type Tilbud } from "#db/queries/tilbud.ts";
import { countNei, findTilbudLinje } from "#db/queries/tilbud-liste.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { type TilbudHandling, tilbudOverganger } from "#domain/tilbud/tilstand.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { boligvisning } from "./boligvisning.ts";
import { tilbudLinje } from "./linje.ts";

async function load(tx: Tx, tilbudId: string) {
  const tilbud = await findTilbud(tx, tilbudId);
  const linje = tilbud && (await findTilbudLinje(tx, tilbudId));
  return linje && { tilbud, linje };
}

/** Acts the drawing and the policy both allow now: the page offers nothing the rules refuse. */
function handlinger(actor: Actor, t: Tilbud, now: Date): string[] {
  const ute = t.tilbud.fristTid ? fristenErUte(t.tilbud.fristTid, now) : false;
  const mulig = Object.keys(tilbudOverganger[t.tilbud.tilstand]) as TilbudHandling[];
  const lov: Partial<Record<TilbudHandling, boolean>> = {
    send: tilbudPolicy.send(actor, t),
    trekk: tilbudPolicy.withdraw(actor, t),
    aksepter: !ute && tilbudPolicy.answerForHusstand(actor, t),
    angre: !ute && tilbudPolicy.undo(actor, t),
    vurder: tilbudPolicy.assess(actor, t),
  };
  return mulig.filter((h) => lov[h]);
}

/** One offer as staff work with it. What the household wrote is shown to those who may read it, and to no other. */
export const viewTilbud = defineQuery({
  name: "tilbud.vis",
  input: z.strictObject({ tilbudId: z.uuid() }),
  load: (tx, { tilbudId }) => load(tx, tilbudId),
  allow: (actor, { tilbud }) => actor.kind === "ansatt" && tilbudPolicy.read(actor, tilbud),
  oppslag: ({ tilbud }) => ({ sakId: tilbud.sakId, personId: tilbud.personId, handling: "tilbud" }),
  show: async ({ tx, actor }, { tilbud: t, linje }) => {
    const now = klokke();
    const harOrd = tilbudPolicy.readAvslag(actor, t);
    const [hjem, nei, historikk, tekst, navn] = await Promise.all([
      boligvisning(tx, t),
      countNei(tx, t.plassId),
      listTilbudForPlass(tx, t.plassId),
      harOrd ? openTilbudstekst(tx, t) : {},
      namesOfAnsatte(tx, [t.tilbud.opprettetAv, t.tilbud.svartKind === "ansatt" ? t.tilbud.svartAv : null]),
    ]);
    return {
      ...tilbudLinje(linje, osloDag(now)),
      ...hjem,
      sakId: t.sakId,
      /** The file of the case is for those who have cases. */
      kanAapneSak: harOrd,
      revisjon: t.tilbud.revisjon,
      laget: { tid: t.tilbud.opprettet.toISOString(), hvem: navn[t.tilbud.opprettetAv] ?? null },
      ...(t.tilbud.sendt ? { sendt: t.tilbud.sendt.toISOString() } : {}),
      ...(t.tilbud.svart
        ? {
            svar: {
              tid: t.tilbud.svart.toISOString(),
              paTelefon: t.tilbud.svartKind === "ansatt",
              hvem: t.tilbud.svartAv ? (navn[t.tilbud.svartAv] ?? null) : null,
            },
          }
        : {}),
      ...(t.tilbud.avslagKode ? { avslagKode: t.tilbud.avslagKode } : {}),
      ...(t.tilbud.trukketGrunn ? { trukketGrunn: t.tilbud.trukketGrunn } : {}),
      tekst,
      nei,
      tidligere: historikk
        .filter((h) => h.tilbud.id !== t.tilbud.id)
        .map((h) => ({
          tilbudId: h.tilbud.id,
          kode: h.kode,
          tilstand: h.tilbud.tilstand,
          laget: osloDag(h.tilbud.opprettet),
        })),
      handlinger: handlinger(actor, t, now),
      kanLeggeVisning: tilbudPolicy.send(actor, t),
    };
  },
});
export type TilbudView = Extract<Awaited<ReturnType<typeof viewTilbud>>, { ok: true }>["value"];
