import type { Brevbestilling } from "#db/queries/brev.ts";
import type { Sak } from "#db/queries/sak.ts";
import type { Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { VedtakRad } from "#db/queries/vedtak.ts";
import { lesKroner } from "#domain/kernel/belop.ts";
import { type Utfall, utfallene } from "#domain/vedtak/utfall.ts";
import { gjeldendeSvar } from "../sak/gjeldende-svar.ts";

/** The amount the applicant asked for, when she named one. Kroner. */
export function soktBelop({ soknad, opplysninger }: Pick<Saksgrunnlag, "soknad" | "opplysninger">): number | undefined {
  const ra = gjeldendeSvar(soknad.svar, opplysninger).laneonske;
  const lest = typeof ra === "string" ? lesKroner(ra) : undefined;
  return lest?.ok ? lest.verdi : undefined;
}

/** The letter that carries a decision, once per decision. */
export const vedtaksbrev = (sak: Sak, vedtak: VedtakRad, utfall: Utfall): Brevbestilling => ({
  sakId: sak.id,
  vedtakId: vedtak.id,
  mottakerId: sak.sokerId,
  mal: utfallene[utfall].brev,
  nokkel: `vedtak:${vedtak.id}`,
});
