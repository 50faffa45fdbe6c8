import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { NyInnstilling } from "#db/queries/vedtak.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { klagefristDager } from "#domain/klage/klagefrist.ts";
import { forutsetningerFor } from "#domain/startlan/forutsetninger.ts";
import { tjenester } from "#domain/tjenester.ts";
import { medEgneSvar } from "#domain/vedtak/egne-svar.ts";
import { lovversjon } from "#domain/vedtak/lovversjon.ts";
import type { Mangel } from "#domain/vedtak/mangler.ts";
import { erVurdert } from "#domain/vedtak/utfall.ts";
import { grunnlagHash, type Motor } from "./grunnlag.ts";
import type { LestInnstilling } from "./les-innstilling.ts";
import { delTillegg } from "./tillegg.ts";
import { soktBelop } from "./vedtaksbrev.ts";

/** What stands in the way of sending this innstilling on, with the case as it is now; an assessment or calculation on old facts does not count. */
export const hvaMangler = (s: Saksgrunnlag, m: Motor, i: LestInnstilling): readonly Mangel[] =>
  tjenester[s.soknad.tjeneste].mangler({
    ...(i.utfall === "" ? {} : { utfall: i.utfall }),
    ...(i.belop === null ? {} : { belop: i.belop }),
    ...bedtOm(s, m),
    avslagsgrunner: i.avslagsgrunner,
    begrunnelse: i.begrunnelse,
    ...(s.vurdering && !m.vurderingUtdatert ? { vurdering: s.vurdering.tre } : {}),
    egne: s.vurdering?.egne ?? {},
    harBeregning: s.beregning !== undefined && m.lan?.utdatert === false,
    ...(m.lan ? { maksBelop: m.lan.beregning.maksLan } : {}),
    harBarn: m.harBarn,
    tillegg: i.tillegg,
    utforteGjoremal: s.gjoremal.map((g) => g.slag),
  });

/** What was asked for: the amount she named, else what the home in the application takes. Kroner. */
export function bedtOm(s: Saksgrunnlag, m: Motor): { sokt?: number; behov?: number } {
  const sokt = soktBelop(s);
  const behov = m.lan?.beregning.behov;
  return { ...(sokt === undefined ? {} : { sokt }), ...(behov === undefined ? {} : { behov }) };
}

/** The law that applies on the day, from dated data: version, appeal body, days to complain. */
export const rettsgrunnlag = (tjeneste: TjenesteId, dag: Dag) => ({
  lovversjon: lovversjon(dag),
  klageinstans: tjenester[tjeneste].klageinstans(dag),
  klagefristDager: gjeldende(klagefristDager, dag).verdi,
});

/** The same for a decision about a place on the list: only the allocation is decided, so only its body hears a complaint. */
export const rettsgrunnlagForPlass = (tjeneste: TjenesteId, dag: Dag) => {
  const felles = rettsgrunnlag(tjeneste, dag);
  const del = tjenester[tjeneste].klagedeler?.(dag).find((d) => d.del === "tildeling");
  return del ? { ...felles, klageinstans: del.instans } : felles;
};

/** The tree and the figures a decision on the matter stands on. A dismissal has judged neither. */
const baerer = (s: Saksgrunnlag, m: Motor) => ({
  vurdering: medEgneSvar(s.vurdering?.tre ?? m.tre, s.vurdering?.egne ?? {}),
  beregning: m.lan ? { ...m.lan.beregning, forutsetninger: forutsetningerFor(m.lan.g) } : null,
});

/** The row of an innstilling: what was written, and all it stands on, so that the decision and its letter read nothing else. */
export function innstillingRad(
  sakId: string,
  ansattId: string,
  s: Saksgrunnlag,
  m: Motor,
  i: LestInnstilling,
  idag: Dag,
): NyInnstilling {
  const { tillegg: _tillegg, ...lest } = i;
  return {
    sakId,
    ...lest,
    ...delTillegg(s.soknad.tjeneste, i),
    sokt: soktBelop(s) ?? null,
    ...(erVurdert(i.utfall) ? baerer(s, m) : { vurdering: null, beregning: null }),
    regelsett: s.vurdering?.regelsett ?? m.regelsett,
    ...rettsgrunnlag(s.soknad.tjeneste, idag),
    grunnlagHash: grunnlagHash(s).hash,
    foreslattAv: ansattId,
  };
}
