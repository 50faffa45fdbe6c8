import { randomUUID } from "node:crypto";
import { profil } from "#db/testing/bolig-builder.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import type { Ansatt, Gradering } from "#domain/kernel/actor.ts";
import { kommunalBoligEksempel } from "#domain/kommunal-bolig/eksempel.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Band } from "#domain/venteliste/plass.ts";

type Admin = Parameters<typeof createSak>[0];
type Mer = {
  navn?: string;
  gradering?: Gradering;
  ansvarlig?: Ansatt;
  band?: Band;
  profil?: Partial<Behovsprofil>;
  godkjent?: string;
  adresse?: string;
};

/** The worked example of kommunal bolig as an approved household on the list of the unit `bolig`. */
export async function paLista(admin: Admin, mer: Mer = {}) {
  const gradering = mer.gradering ?? "ingen";
  const hun = await createPerson(admin, {
    gradering,
    adresse: mer.adresse ?? `Testveien ${randomUUID()}`,
    navn: mer.navn ?? `Prøve ${randomUUID().slice(0, 8)}`,
  });
  const { sakId } = await createSak(admin, hun.personId, {
    tjeneste: "kommunal-bolig",
    enhet: "bolig",
    svar: kommunalBoligEksempel,
    tilstand: "godkjent_venteliste",
    gradering,
    ...(mer.ansvarlig ? { ansvarlig: mer.ansvarlig.ansattId } : {}),
  });
  const plassId = randomUUID();
  await admin`insert into ventelisteplass (id, sak_id, person_id, tjeneste, enhet, behovsprofil, band, godkjent, siste_bekreftet, neste_bekreftelse, opprettet)
    values (${plassId}, ${sakId}, ${hun.personId}, '-', '-', ${admin.json({ ...profil, ...mer.profil })}, ${mer.band ?? "C"}, ${mer.godkjent ?? "2026-06-01"},
      '2026-06-01', '2026-12-01', now() - interval '90 days')`;
  await admin`update sak set apen = false where id = ${sakId}`;
  return { hun, sakId, plassId };
}
