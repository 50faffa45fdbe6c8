import type { Tx } from "#db/client.ts";
import { listLosninger, listNokler } from "#db/queries/duplikat.ts";
import {
  bareMulig,
  type Duplikatsvar,
  duplikatgrupper,
  type Nokkelslag,
  sammeMedlemmer,
} from "#domain/venteliste/duplikater.ts";

/** A group as it is now: who is in it, what ties them, and what staff found it to be. `losning` is of exactly these members. */
export type Gruppe = {
  medlemmer: readonly string[];
  slag: readonly Nokkelslag[];
  /** Nothing but a hint ties them. */
  mulig: boolean;
  losning: { svar: Duplikatsvar; gyldigSakId: string | null; lostAv: string; tid: Date } | null;
};

/**
 * The unit's groups of like cases, computed from what is there at this moment, with what this member of staff may see: nothing keeps
 * them, so nothing can be out of date. A resolution of other members does not count.
 */
export async function loadGrupper(tx: Tx, enhet: string): Promise<readonly Gruppe[]> {
  const grupper = duplikatgrupper(await listNokler(tx, enhet));
  const losninger = await listLosninger(
    tx,
    grupper.flatMap((g) => g.medlemmer),
  );
  return grupper.map((g) => {
    const l = losninger.find((losning) => sammeMedlemmer(losning.medlemmer, g.medlemmer));
    return {
      ...g,
      mulig: bareMulig(g),
      losning: l ? { svar: l.svar, gyldigSakId: l.gyldigSakId, lostAv: l.lostAv, tid: l.opprettet } : null,
    };
  });
}

export type Duplikatmerke = "apen" | "mulig" | "gjelder" | "dobbel" | "ulike";

/** The label of a case among others like it; undefined when it stands alone. */
export function merkeAv(grupper: readonly Gruppe[], sakId: string): Duplikatmerke | undefined {
  const g = grupper.find((gruppe) => gruppe.medlemmer.includes(sakId));
  if (!g) return undefined;
  if (!g.losning) return g.mulig ? "mulig" : "apen";
  if (g.losning.svar === "ulikeHusstander") return "ulike";
  return g.losning.gyldigSakId === sakId ? "gjelder" : "dobbel";
}
