import { createPerson } from "#db/testing/person-builder.ts";
import { createVentende } from "#db/testing/ventende-builder.ts";

/** A family that waits: two adults, both may answer. */
export async function ventendeFamilie(admin: Parameters<typeof createPerson>[0]) {
  const hun = await createPerson(admin, { epost: "hun@example.no" });
  const han = await createPerson(admin, { epost: "han@example.no" });
  return { hun, han, ...(await createVentende(admin, hun.personId, { medsokerId: han.personId })) };
}
