import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { ansatt } from "../schema/ansatt.ts";
import { brev } from "../schema/brev.ts";
import { findLeie, type Leie } from "./leieforhold.ts";
import { type KravRad, listKrav } from "./leiekrav.ts";
import { listReguleringer, type ReguleringRad } from "./leieregulering.ts";

/** The cause of a tenancy's letter: which letter, of which tenancy, and of which part of it. */
export const leiebrevnokkel = (mal: string, leieId: string, delId?: string) =>
  [mal, leieId, ...(delId ? [delId] : [])].join(":");

type Navn = { navn: string; tittel: string };
/** What a letter of a tenancy draws on, beside its case. */
export type Leiebrevgrunnlag = {
  leie: Leie;
  regulering?: ReguleringRad | undefined;
  krav?: KravRad | undefined;
  /** Who proposed and who decided a prolongation. */
  foreslo?: Navn | undefined;
  besluttet?: Navn | undefined;
};

const navnPa = async (tx: Tx, id: string | null | undefined): Promise<Navn | undefined> =>
  id
    ? (await tx.select({ navn: ansatt.navn, tittel: ansatt.tittel }).from(ansatt).where(eq(ansatt.id, id)))[0]
    : undefined;

/** The rows of a tenancy's letter, found by its cause; undefined for a letter that is not of a tenancy. */
export async function loadLeiebrev(tx: Tx, nokkel: string): Promise<Leiebrevgrunnlag | undefined> {
  const [mal = "", leieId, delId] = nokkel.split(":");
  if (!mal.startsWith("leie") || !leieId) return undefined;
  const leie = await findLeie(tx, leieId);
  if (!leie) return undefined;
  const [reguleringer, kravene] = await Promise.all([listReguleringer(tx, leieId), listKrav(tx, leie)]);
  const krav = kravene.find((k) => k.id === delId);
  return {
    leie,
    regulering: reguleringer.find((r) => r.id === delId),
    krav,
    foreslo: await navnPa(tx, krav?.foreslattAv),
    besluttet: await navnPa(tx, krav?.svartAv),
  };
}

export type LeiebrevRad = {
  id: string;
  nokkel: string;
  mal: string;
  tilstand: string;
  sha256: string | null;
  ferdig: Date | null;
};

/** The letters with these causes, as far as the actor may see that they are there. */
export const findLeiebrev = (tx: Tx, nokler: readonly string[]): Promise<LeiebrevRad[]> =>
  tx
    .select({
      id: brev.id,
      nokkel: brev.nokkel,
      mal: brev.mal,
      tilstand: brev.tilstand,
      sha256: brev.sha256,
      ferdig: brev.ferdig,
    })
    .from(brev)
    .where(inArray(brev.nokkel, [...nokler]));
