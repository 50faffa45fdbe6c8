import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { caseCipher, newCaseKey, type Sakskrypto } from "../krypto.ts";
import { leieforhold } from "../schema/leieforhold.ts";

type Leie = { id: string; nokkel: string | null };

/** The cipher of a tenancy that has words in it; throws where nobody has written any, or the key is destroyed. */
export function apneLeie({ id, nokkel }: Leie): Sakskrypto {
  if (nokkel === null) throw new Error("leieforholdet har ingen nøkkel");
  return caseCipher(id, nokkel);
}

/**
 * The cipher to write with, under the tenancy's own key: the landlord lets homes and may not open the case's. Made by the first who
 * writes; the caller holds the row.
 */
export async function leiekrypto(tx: Tx, leie: Leie): Promise<Sakskrypto> {
  if (leie.nokkel !== null) return apneLeie(leie);
  const nokkel = newCaseKey(leie.id);
  await tx.update(leieforhold).set({ nokkel }).where(eq(leieforhold.id, leie.id));
  leie.nokkel = nokkel;
  return caseCipher(leie.id, nokkel);
}

/** A text of the tenancy opened; an empty one says nothing. */
export const apneTekst = (leie: Leie, sted: string, pakke: string | null): string =>
  pakke ? apneLeie(leie).decrypt(sted, pakke) : "";
