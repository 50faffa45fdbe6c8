import { eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import { blindIndex, decryptField, decryptVern, identsted } from "../krypto.ts";
import { person } from "../schema/person.ts";
import { apneKontakt, type Kontakt } from "./kontakt.ts";

const personAv = hot("sak_person", (tx) =>
  tx
    .select({
      id: person.id,
      navn: person.navn,
      fodselsdato: person.fodselsdato,
      gradering: person.gradering,
      identKryptert: person.identKryptert,
      adresse: person.adresse,
      adresseVernet: person.adresseVernet,
      kontaktVernet: person.kontaktVernet,
      epost: person.epost,
      mobil: person.mobil,
      sprak: person.sprak,
    })
    .from(person)
    .where(eq(person.id, sql.placeholder("id"))),
);

/**
 * The applicant of a case, with number, address and contact that are protected as functions, so that they are opened only where they are
 * shown.
 */
export async function findSakPerson(tx: Tx, id: string) {
  const [rad] = await personAv(tx, { id });
  if (!rad) return undefined;
  const { identKryptert, adresseVernet, kontaktVernet, epost, mobil, ...mer } = rad;
  return {
    ...mer,
    ident: () => decryptField(identsted(rad.id), identKryptert),
    kontakt: (): Kontakt => apneKontakt(rad.id, kontaktVernet) ?? { epost, mobil },
    vernetAdresse: () => (adresseVernet ? decryptVern(`person.adresse:${rad.id}`, adresseVernet) : null),
  };
}

/** Whoever has this national number, by its keyed index: the number itself is compared nowhere. */
export async function findPersonByIdent(tx: Tx, ident: string): Promise<string | undefined> {
  const [rad] = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(person.identIndeks, blindIndex(ident)));
  return rad?.id;
}
