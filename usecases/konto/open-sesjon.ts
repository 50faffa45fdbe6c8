import "server-only";
import type { Tx } from "#db/client.ts";
import { encryptField } from "#db/krypto.ts";
import { endSesjon, insertSesjon } from "#db/queries/sesjon.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { innlogging } from "#domain/kernel/actor.ts";
import { type Klasse, sesjonsgrenser } from "#domain/kernel/sesjonsgrenser.ts";
import { hashSesjonsnokkel, newSesjonsnokkel } from "./sesjonsnokkel.ts";

type Palogging = {
  issuer: string;
  acr: string;
  amr: string[];
  opSid?: string | undefined;
  autentisert: number;
  idToken: string;
  forrigeNokkel?: string | undefined;
};

/** Where an id token's ciphertext stands: bound to its session, so that it cannot be moved to another. */
export const idTokenSted = (idHash: Uint8Array) => `sesjon.idToken:${Buffer.from(idHash).toString("hex")}`;

/**
 * Makes the session and ends the one this browser had, in the transaction of the login: two people on one machine are never one,
 * and a login that fails ends nothing. Returns the secret for the cookie.
 */
export async function openSesjon(tx: Tx, klasse: Klasse, eierId: string, p: Palogging): Promise<string> {
  const nokkel = newSesjonsnokkel();
  const idHash = hashSesjonsnokkel(nokkel);
  if (p.forrigeNokkel) await endSesjon(tx, hashSesjonsnokkel(p.forrigeNokkel), "nyInnlogging");
  await insertSesjon(tx, {
    idHash,
    klasse,
    eierId,
    issuer: p.issuer,
    opSid: p.opSid ?? null,
    acr: p.acr,
    amr: p.amr,
    autentisert: new Date(p.autentisert * 1000),
    idTokenKryptert: encryptField(idTokenSted(idHash), p.idToken),
    grenser: sesjonsgrenser[klasse],
  });
  await appendSikkerhetslogg(tx, { kode: "innlogging.ok", actor: innlogging, data: { klasse, eierId } });
  return nokkel;
}
