import type postgres from "postgres";

/** Who is logged in behind a session, by the SHA-256 of its secret. */
export async function personIOkt(admin: postgres.Sql, idHash: Uint8Array): Promise<string> {
  const [rad] = await admin<{ id: string | null }[]>`select person_id as id from sesjon where id_hash = ${idHash}`;
  if (!rad?.id) throw new Error("økten har ingen person");
  return rad.id;
}
