import { createHash, randomBytes } from "node:crypto";
import type postgres from "postgres";
import { sesjonsgrenser } from "#domain/kernel/sesjonsgrenser.ts";

/** A live session as a row, without a login; answers the 32 bytes (base64url) that the cookie would carry. */
export async function createSesjon(
  admin: postgres.Sql,
  eier: { personId: string } | { ansattId: string },
  acr = "idporten-loa-high",
): Promise<string> {
  const nokkel = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(nokkel).digest();
  const { hvile, absolutt } = "personId" in eier ? sesjonsgrenser.innbygger : sesjonsgrenser.ansatt;
  await admin`insert into sesjon (id_hash, person_id, ansatt_id, issuer, acr, autentisert, hvilegrense, utloper)
    values (${hash}, ${"personId" in eier ? eier.personId : null}, ${"ansattId" in eier ? eier.ansattId : null},
      'http://localhost/prove', ${acr}, now(), ${hvile}, now() + make_interval(secs => ${absolutt}))`;
  return nokkel;
}
