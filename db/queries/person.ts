import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { blindIndex, encryptField, identsted } from "../krypto.ts";
import { person } from "../schema/person.ts";

/** The resident with this national number, found by its keyed index; undefined when nobody has it. */
export async function findPersonByIdent(tx: Tx, ident: string): Promise<{ id: string } | undefined> {
  const [rad] = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.identIndeks, blindIndex(ident)))
    .limit(1);
  return rad;
}

/** Lower case without accents, last word first: «Åse Bø Lie» → «lie ase bo», what the surname search ranges over. */
export function navnSokAv(navn: string) {
  const ord = navn
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/\s+/);
  return [ord.at(-1), ...ord.slice(0, -1)].join(" ").trim();
}

type NyPerson = { ident: string; dnummer: boolean; navn: string; fodselsdato: string | undefined; erDemo: boolean };

/** Makes the resident, or gives the one another login made in the same moment: the index is unique. */
export async function createPerson(tx: Tx, ny: NyPerson): Promise<{ id: string }> {
  const id = crypto.randomUUID();
  const [rad] = await tx
    .insert(person)
    .values({
      id,
      identType: ny.dnummer ? "dnr" : "fnr",
      identKryptert: encryptField(identsted(id), ny.ident),
      identIndeks: blindIndex(ny.ident),
      navn: ny.navn,
      navnSok: navnSokAv(ny.navn),
      fodselsdato: ny.fodselsdato ?? null,
      erDemo: ny.erDemo,
    })
    .onConflictDoNothing({ target: person.identIndeks })
    .returning({ id: person.id });
  const funnet = rad ?? (await findPersonByIdent(tx, ny.ident));
  if (!funnet) throw new Error("personen finnes ikke etter at hun ble laget");
  return funnet;
}
