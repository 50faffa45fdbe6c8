import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { NyInnstilling } from "#db/queries/vedtak.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { gjeldende } from "#domain/kernel/satt.ts";
import { klagefristDager } from "#domain/klage/klagefrist.ts";
import { forutsetningerFor } from "#domain/startlan/forutsetninger.ts";
import { medEgneSvar } from "#domain/vedtak/egne-svar.ts";
import { klageinstans, lovversjon } from "#domain/vedtak/lovversjon.ts";
import { type Mangel, manglerForInnstilling } from "#domain/vedtak/mangler.ts";
import { erVurdert } from "#domain/vedtak/utfall.ts";
import { grunnlagHash, type Motor } from "./grunnlag.ts";
import type { LestInnstilling } from "./les-innstilling.ts";
import { soktBelop } from "./vedtaksbrev.ts";

/** What stands in the way of sending this innstilling on, with the case as it is now; an assessment or calculation on old facts does not count. */
export const hvaMangler = (s: Saksgrunnlag, m: Motor, i: LestInnstilling): readonly Mangel[] =>
  manglerForInnstilling({
    ...(i.utfall === "" ? {} : { utfall: i.utfall }),
    ...(i.belop === null ? {} : { belop: i.belop }),
    ...bedtOm(s, m),
    avslagsgrunner: i.avslagsgrunner,
    begrunnelse: i.begrunnelse,
    ...(s.vurdering && !m.vurderingUtdatert ? { vurdering: s.vurdering.tre } : {}),
    egne: s.vurdering?.egne ?? {},
    harBeregning: s.beregning !== undefined && !m.beregningUtdatert,
    maksBelop: m.beregning.maksLan,
    harBarn: m.g.barn.length > 0,
    utforteGjoremal: s.gjoremal.map((g) => g.slag),
  });

/** What was asked for: the amount she named, else what the home in the application takes. Kroner. */
export function bedtOm(s: Saksgrunnlag, m: Motor): { sokt?: number; behov?: number } {
  const sokt = soktBelop(s);
  const { behov } = m.beregning;
  return { ...(sokt === undefined ? {} : { sokt }), ...(behov === undefined ? {} : { behov }) };
}

/** The law that applies on the day, from dated data: version, appeal body, days to complain. */
export const rettsgrunnlag = (dag: Dag) => ({
  lovversjon: lovversjon(dag),
  klageinstans: klageinstans(dag),
  klagefristDager: gjeldende(klagefristDager, dag).verdi,
});

/** The tree and the figures a decision on the matter stands on. A dismissal has judged neither. */
const baerer = (s: Saksgrunnlag, m: Motor) => ({
  vurdering: medEgneSvar(s.vurdering?.tre ?? m.tre, s.vurdering?.egne ?? {}),
  beregning: { ...m.beregning, forutsetninger: forutsetningerFor(m.g) },
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
  return {
    sakId,
    ...i,
    sokt: soktBelop(s) ?? null,
    ...(erVurdert(i.utfall) ? baerer(s, m) : { vurdering: null, beregning: null }),
    regelsett: s.vurdering?.regelsett ?? m.regelsett,
    ...rettsgrunnlag(idag),
    grunnlagHash: grunnlagHash(s).hash,
    foreslattAv: ansattId,
  };
}
