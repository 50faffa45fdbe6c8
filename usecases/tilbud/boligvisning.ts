import type { Tx } from "#db/client.ts";
import { bilderAvBolig } from "#db/queries/bolig-bilde.ts";
import type { Tilbud } from "#db/queries/tilbud.ts";
import { findTilbudsbolig } from "#db/queries/tilbud-bolig.ts";
import { findBestilling, listVisninger } from "#db/queries/visning.ts";
import type { Dag } from "#domain/kernel/dag.ts";

export type Visningstid = { visningId: string; start: string; varighetMin: number; ledig: number };

/** What is shown of the home an offer is about, to the household and to staff: facts, terms, pictures and times to see it. */
export async function boligvisning(tx: Tx, { tilbud: t }: Tilbud) {
  const [bolig, bilder, visninger, bestilt] = await Promise.all([
    findTilbudsbolig(tx, t.boligId),
    bilderAvBolig(tx, t.boligId),
    listVisninger(tx, t.boligId),
    findBestilling(tx, t.id),
  ]);
  if (!bolig) throw new Error("boligen ses ikke");
  return {
    bolig: {
      boligId: bolig.id,
      kode: bolig.kode,
      ...(bolig.adresse ? { adresse: bolig.adresse } : {}),
      omrade: bolig.omrade,
      boligtype: bolig.boligtype,
      rom: bolig.rom,
      soverom: bolig.soverom,
      bra: bolig.bra,
      etasje: bolig.etasje,
      heis: bolig.heis,
      trinnfri: bolig.trinnfri,
      rullestol: bolig.rullestol,
      fellesareal: bolig.fellesareal,
      dyr: bolig.dyr,
      parkering: bolig.parkering,
      strom: bolig.stromInkludert,
      reservert: bolig.reservertVedVedtak,
    },
    vilkar: {
      leieMnd: t.leieMnd,
      depositum: t.depositum,
      kontraktAr: t.kontraktAr,
      innflytting: t.innflytting as Dag,
    },
    bilder: bilder.map(({ id, slag, alt, bredde, hoyde }) => ({ bildeId: id, slag, alt, bredde, hoyde })),
    visninger: visninger.map(
      (v): Visningstid => ({
        visningId: v.id,
        start: v.start.toISOString(),
        varighetMin: v.varighetMin,
        ledig: Math.max(0, v.plasser - v.bestilt),
      }),
    ),
    ...(bestilt ? { bestilt: { visningId: bestilt.visningId, start: bestilt.start.toISOString() } } : {}),
  };
}
