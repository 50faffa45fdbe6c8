import type { Brevbestilling } from "#db/queries/brev.ts";
import type { Sak } from "#db/queries/sak.ts";
import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { VedtakRad } from "#db/queries/vedtak.ts";
import { lesKroner } from "#domain/kernel/belop.ts";
import { gjeldendeSvar } from "../sak/gjeldende-svar.ts";

/** Which letter an outcome sends. A grant of less than was asked for is a partial one and says so (fvl § 24: reasons for the rest). */
export function vedtaksmal(vedtak: Pick<VedtakRad, "utfall" | "belop">, sokt: number | undefined) {
  if (vedtak.utfall === "avslatt") return "vedtak_avslag";
  return sokt !== undefined && (vedtak.belop ?? 0) < sokt ? "vedtak_delvis" : "vedtak_innvilget";
}

/** The amount the applicant asked for, when she named one. Kroner. */
export function soktBelop({ soknad, opplysninger }: Pick<Saksgrunnlag, "soknad" | "opplysninger">): number | undefined {
  const ra = gjeldendeSvar(soknad.svar, opplysninger).laneonske;
  const lest = typeof ra === "string" ? lesKroner(ra) : undefined;
  return lest?.ok ? lest.verdi : undefined;
}

/** The letter that carries a decision, once per decision. */
export const vedtaksbrev = (sak: Sak, vedtak: VedtakRad, grunnlag: Saksgrunnlag): Brevbestilling => ({
  sakId: sak.id,
  vedtakId: vedtak.id,
  mottakerId: sak.sokerId,
  mal: vedtaksmal(vedtak, soktBelop(grunnlag)),
  nokkel: `vedtak:${vedtak.id}`,
});
