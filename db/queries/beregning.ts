import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { beregning } from "../schema/beregning.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof beregning.$inferSelect;
export type BeregningRad = Omit<Rad, "grunnlag" | "begrunnelse"> & {
  grunnlag: Record<string, unknown>;
  begrunnelse: string;
};

const sted = (felt: "grunnlag" | "begrunnelse", versjon: number) => `beregning.${versjon}.${felt}`;

/** The newest calculation of a case: the one that counts. */
export async function findBeregning(tx: Tx, sakId: string): Promise<BeregningRad | undefined> {
  const [{ open }, [rad]] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(beregning).where(eq(beregning.sakId, sakId)).orderBy(desc(beregning.versjon)).limit(1),
  ]);
  return (
    rad && {
      ...rad,
      grunnlag: open(sted("grunnlag", rad.versjon), rad.grunnlag),
      begrunnelse: open(sted("begrunnelse", rad.versjon), rad.begrunnelse),
    }
  );
}

/** A new calculation; undefined when somebody saved that version first. Earlier ones are never changed. */
export async function insertBeregning(
  tx: Tx,
  rad: Omit<BeregningRad, "id" | "opprettet">,
): Promise<number | undefined> {
  const { seal } = await sakskrypto(tx, rad.sakId);
  const [ny] = await tx
    .insert(beregning)
    .values({
      ...rad,
      grunnlag: seal(sted("grunnlag", rad.versjon), rad.grunnlag),
      begrunnelse: seal(sted("begrunnelse", rad.versjon), rad.begrunnelse),
    })
    .onConflictDoNothing({ target: [beregning.sakId, beregning.versjon] })
    .returning({ versjon: beregning.versjon });
  return ny?.versjon;
}
