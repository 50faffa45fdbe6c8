import type { Tx } from "../client.ts";
import { type BeregningRad, findBeregning } from "./beregning.ts";
import { type GjoremalRad, listGjoremal } from "./gjoremal.ts";
import type { Sak } from "./sak.ts";
import { findSakPerson } from "./sak-person.ts";
import { listSaksopplysninger, type SaksopplysningRad } from "./saksopplysning.ts";
import { findSoknad, type SoknadRad } from "./soknad.ts";
import { listVedlegg, type VedleggRad } from "./vedlegg.ts";
import { findVurdering, type VurderingRad } from "./vurdering.ts";

/** Everything a decision in a case stands on, as stored. */
export type Saksgrunnlag = {
  soknad: SoknadRad;
  person: NonNullable<Awaited<ReturnType<typeof findSakPerson>>>;
  opplysninger: readonly SaksopplysningRad[];
  vedlegg: readonly VedleggRad[];
  gjoremal: readonly GjoremalRad[];
  vurdering: VurderingRad | undefined;
  beregning: BeregningRad | undefined;
};

/** Reads it in one flush. Throws when the case has no application or person: rows that cannot be missing. */
export async function loadSaksgrunnlag(tx: Tx, sak: Pick<Sak, "id" | "soknadId" | "sokerId">): Promise<Saksgrunnlag> {
  const [soknad, person, opplysninger, vedlegg, gjoremal, vurdering, beregning] = await Promise.all([
    findSoknad(tx, sak.soknadId),
    findSakPerson(tx, sak.sokerId),
    listSaksopplysninger(tx, sak.id),
    listVedlegg(tx, sak.soknadId),
    listGjoremal(tx, sak.id),
    findVurdering(tx, sak.id),
    findBeregning(tx, sak.id),
  ]);
  if (!soknad || !person) throw new Error("saken mangler søknad eller person");
  return { soknad, person, opplysninger, vedlegg, gjoremal, vurdering, beregning };
}
