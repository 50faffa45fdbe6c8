import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { type EgetSvar, vurdering } from "../schema/vurdering.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof vurdering.$inferSelect;
export type VurderingRad = Omit<Rad, "egne" | "barnetsBeste"> & {
  egne: Record<string, EgetSvar>;
  barnetsBeste: string;
};

const sted = (felt: "egne" | "barnetsBeste", versjon: number) => `vurdering.${versjon}.${felt}`;

/** The newest assessment of a case: the one that counts. */
export async function findVurdering(tx: Tx, sakId: string): Promise<VurderingRad | undefined> {
  const [{ open }, [rad]] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(vurdering).where(eq(vurdering.sakId, sakId)).orderBy(desc(vurdering.versjon)).limit(1),
  ]);
  return (
    rad && {
      ...rad,
      egne: open(sted("egne", rad.versjon), rad.egne),
      barnetsBeste: open(sted("barnetsBeste", rad.versjon), rad.barnetsBeste),
    }
  );
}

/** A new version of the assessment; undefined when somebody saved that version first. Earlier versions are never changed. */
export async function insertVurdering(
  tx: Tx,
  rad: Omit<VurderingRad, "id" | "opprettet">,
): Promise<number | undefined> {
  const { seal } = await sakskrypto(tx, rad.sakId);
  const [ny] = await tx
    .insert(vurdering)
    .values({
      ...rad,
      egne: seal(sted("egne", rad.versjon), rad.egne),
      barnetsBeste: seal(sted("barnetsBeste", rad.versjon), rad.barnetsBeste),
    })
    .onConflictDoNothing({ target: [vurdering.sakId, vurdering.versjon] })
    .returning({ versjon: vurdering.versjon });
  return ny?.versjon;
}
