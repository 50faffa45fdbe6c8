import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { person } from "../schema/person.ts";
import { sak } from "../schema/sak.ts";

/** A person's row, locked: for tests of the kernel, which need the smallest use case there is. */
export const lockPersonrad = async (tx: Tx, id: string) =>
  (await tx.select({ id: person.id, epost: person.epost }).from(person).where(eq(person.id, id)).for("update"))[0];

export const setEpost = async (tx: Tx, id: string, epost: string) => {
  await tx.update(person).set({ epost }).where(eq(person.id, id));
};

export const findSakrad = async (tx: Tx, id: string) =>
  (await tx.select({ id: sak.id }).from(sak).where(eq(sak.id, id)))[0];
