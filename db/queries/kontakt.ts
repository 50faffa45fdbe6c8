import { decryptVern, encryptVern } from "../krypto.ts";

export type Kontakt = { epost: string | null; mobil: string | null };

const sted = (personId: string) => `person.kontakt:${personId}`;

/** How a protected person is reached, as her row holds it: one ciphertext, under the key that only a clearance opens. */
export const lukkKontakt = (personId: string, kontakt: Kontakt) => encryptVern(sted(personId), JSON.stringify(kontakt));
export const apneKontakt = (personId: string, pakke: string | null): Kontakt | undefined =>
  pakke === null ? undefined : JSON.parse(decryptVern(sted(personId), pakke));
