import { z } from "zod";
import type { Sakskrypto } from "#db/krypto.ts";
import { listVedtaksbrev } from "#db/queries/klage.ts";
import { sakskrypto } from "#db/queries/sakskrypto.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { erInnenFrist } from "#domain/klage/klagefrist.ts";
import { klagepunkter } from "#domain/klage/punkter.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { type Kontakt, sakFakta, sakKort } from "#usecases/minside/egen-sak.ts";
import { type KlageKort, klageKort } from "./klage-kort.ts";
import { type MittVedtak, mittVedtak } from "./mitt-vedtak.ts";

/** The right to complain, as it stands today. Without `frist` the letter is not delivered and the clock has not begun. */
export type Klageadgang = { instans: string; dager: number; frist?: Dag; forSent: boolean; mulig: boolean };
export type SendtKlage = KlageKort & { tekst: string; sentGrunn?: string };

/** A decision as its party reads it. Amounts are whole kroner; `tre` is the stored tree, never computed anew, and absent from a dismissal. */
export type VedtakView = {
  vedtakId: string;
  sakId: string;
  saksnr: string;
  tjeneste: TjenesteId;
  utfall: string;
  besluttet?: Dag;
  belop?: number;
  /** What she asked for, when she named an amount. */
  sokt?: number;
  gyldigTil?: Dag;
  vilkar: readonly string[];
  avslagsgrunner: readonly string[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string; hvorforMindre: string };
  tre?: Vurdering;
  regelsett: string;
  kontakt?: Kontakt;
  brev: { brevId: string; mal: string }[];
  klageadgang: Klageadgang;
  klagepunkter: readonly string[];
  klager: SendtKlage[];
};

const klageadgang = ({ vedtak }: MittVedtak, mulig: boolean, dag: Dag): Klageadgang => ({
  instans: vedtak.klageinstans,
  dager: vedtak.klagefristDager,
  ...(vedtak.klagefrist ? { frist: vedtak.klagefrist } : {}),
  forSent: vedtak.klagefrist !== null && !erInnenFrist(dag, vedtak.klagefrist),
  mulig,
});

function visVedtak({ vedtak, sak }: MittVedtak, dag: Dag) {
  const { sakId, saksnr, tjeneste, kontakt } = sakKort(sak, { vedtak, dag });
  return {
    vedtakId: vedtak.id,
    sakId,
    saksnr,
    tjeneste,
    utfall: vedtak.utfall,
    ...(vedtak.besluttet ? { besluttet: osloDag(vedtak.besluttet) } : {}),
    ...(vedtak.belop === null ? {} : { belop: vedtak.belop }),
    ...(vedtak.sokt === null ? {} : { sokt: vedtak.sokt }),
    ...(vedtak.gyldigTil ? { gyldigTil: vedtak.gyldigTil } : {}),
    vilkar: vedtak.vilkar,
    avslagsgrunner: vedtak.avslagsgrunner,
    begrunnelse: { hvorforMindre: "", ...vedtak.begrunnelse },
    ...(vedtak.vurdering ? { tre: vedtak.vurdering } : {}),
    regelsett: vedtak.regelsett,
    ...(kontakt ? { kontakt } : {}),
  };
}

function visKlager({ klager, vedtak }: MittVedtak, laser: Sakskrypto): SendtKlage[] {
  return klager
    .filter((k) => k.vedtakId === vedtak.id)
    .map((k) => ({
      ...klageKort(k),
      tekst: laser.decrypt(`klage.tekst:${k.nokkel}`, k.tekstKryptert),
      ...(k.sentGrunnKryptert ? { sentGrunn: laser.decrypt(`klage.sentGrunn:${k.nokkel}`, k.sentGrunnKryptert) } : {}),
    }));
}

/** One own decision: conclusion, stored reasons, letters, the right to complain and what has been complained. */
export const viewVedtak = defineQuery({
  name: "klage.visVedtak",
  input: z.strictObject({ vedtakId: z.uuid() }),
  load: (tx, { vedtakId }, actor) => mittVedtak(tx, vedtakId, actor, false),
  allow: (actor, l) => policy.readVedtak(actor, sakFakta(l.sak)),
  oppslag: "ingen",
  show: async ({ tx, actor }, l): Promise<VedtakView> => {
    const dag = osloDag(klokke());
    const [brev, laser] = await Promise.all([listVedtaksbrev(tx, l.vedtak.id), sakskrypto(tx, l.sak.id)]);
    return {
      ...visVedtak(l, dag),
      brev: brev.map(({ brevId, mal }) => ({ brevId, mal })),
      klageadgang: klageadgang(l, policy.complain(actor, sakFakta(l.sak)), dag),
      klagepunkter: klagepunkter(l.vedtak),
      klager: visKlager(l, laser),
    };
  },
});
