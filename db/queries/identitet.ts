import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { identitet } from "../schema/identitet.ts";

/** Whom this issuer's subject is bound to; undefined at a first login. */
export async function findIdentitet(tx: Tx, issuer: string, sub: string): Promise<{ personId: string } | undefined> {
  const [rad] = await tx
    .select({ personId: identitet.personId })
    .from(identitet)
    .where(and(eq(identitet.issuer, issuer), eq(identitet.sub, sub)))
    .limit(1);
  return rad;
}

/** Binds an issuer's subject to a person. A binding is never moved: one that exists is left as it is. */
export async function bindIdentitet(tx: Tx, issuer: string, sub: string, personId: string) {
  await tx.insert(identitet).values({ issuer, sub, personId }).onConflictDoNothing();
}
