import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { parseSvar } from "#domain/kernel/skjema.ts";
import { kommunalBoligEksempel } from "#domain/kommunal-bolig/eksempel.ts";
import { grunnlagAvSvar } from "#domain/kommunal-bolig/grunnlag.ts";
import { prioritetsfaktorer } from "#domain/kommunal-bolig/prioritet.ts";
import { kommunalBoligSteg } from "#domain/kommunal-bolig/soknad.ts";
import { caseCipher } from "../krypto.ts";
import { profil } from "./bolig-builder.ts";
import { createAnsatt } from "./person-builder.ts";
import { createSak } from "./sak-builder.ts";

/** The worked example's family as rows: approved half a year ago, in band B with its reason sealed, and due to be asked today. */
export async function createVentende(admin: postgres.Sql, personId: string, mer: { medsokerId?: string } = {}) {
  const idag = osloDag(new Date());
  const for_ = leggTilDager(idag, -180);
  const ansatt = await createAnsatt(admin, { enheter: ["bolig"] });
  const { sakId, soknadId } = await createSak(admin, personId, {
    tjeneste: "kommunal-bolig",
    enhet: "bolig",
    tilstand: "godkjent_venteliste",
    svar: kommunalBoligEksempel,
  });
  await admin`update sak set apen = false where id = ${sakId}`;
  const lest = parseSvar({ steg: kommunalBoligSteg }, kommunalBoligEksempel, idag);
  if (!lest.ok) throw new Error("eksemplet kan ikke leses");
  const faktorer = prioritetsfaktorer(grunnlagAvSvar(lest.value, idag)).map(({ band: _band, ...f }) => f);
  const [rad] = await admin<{ nokkel: string }[]>`select nokkel from soknad where id = ${soknadId}`;
  const grunn = caseCipher(soknadId, rad?.nokkel ?? "").encrypt(
    "prioritetsvurdering.1",
    "Kontrakten går ut til nyttår.",
  );
  await admin`insert into prioritetsvurdering (sak_id, versjon, band, faktorer, regelsett, vurdert_av, grunn_kryptert)
    values (${sakId}, 1, 'B', ${admin.json(faktorer as never)}, 'kommunal-bolig/2015-01-01', ${ansatt.ansattId}, ${grunn})`;
  const plassId = randomUUID();
  await admin`insert into ventelisteplass (id, sak_id, person_id, medsoker_id, tjeneste, enhet, behovsprofil, band, godkjent, siste_bekreftet, neste_bekreftelse)
    values (${plassId}, ${sakId}, ${personId}, ${mer.medsokerId ?? null}, '-', '-', ${admin.json(profil)}, 'B', ${for_}, ${for_}, ${idag})`;
  return { sakId, plassId, ansatt };
}
