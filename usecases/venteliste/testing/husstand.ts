import type postgres from "postgres";
import { insertPlass } from "#db/queries/ventelisteplass.ts";
import { profil } from "#db/testing/bolig-builder.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { kommunalBoligEksempel } from "#domain/kommunal-bolig/eksempel.ts";
import { grunnlagAvSvar } from "#domain/kommunal-bolig/grunnlag.ts";
import { prioritetsfaktorer } from "#domain/kommunal-bolig/prioritet.ts";
import { lesGjeldende } from "#usecases/sak/gjeldende-svar.ts";

/** The worked example's family, approved and waiting in band B with its reason sealed; two adults, both may answer. */
export async function ventendeFamilie(admin: postgres.Sql) {
  const idag = osloDag(new Date());
  const [hun, han] = [
    await createPerson(admin, { epost: "hun@example.no" }),
    await createPerson(admin, { epost: "han@example.no" }),
  ];
  const ansatt = await createAnsatt(admin, { enheter: ["bolig"] });
  const { sakId } = await createSak(admin, hun.personId, {
    tjeneste: "kommunal-bolig",
    enhet: "bolig",
    tilstand: "godkjent_venteliste",
    svar: kommunalBoligEksempel,
  });
  await admin`update sak set apen = false where id = ${sakId}`;
  const g = grunnlagAvSvar(lesGjeldende("kommunal-bolig", kommunalBoligEksempel, idag), idag);
  await withActor({ kind: "system", jobb: "prove" }, "prøve", (tx) =>
    insertPlass(tx, {
      sakId,
      personId: hun.personId,
      behovsprofil: profil,
      band: "B",
      grunn: "Kontrakten går ut til nyttår.",
      faktorer: prioritetsfaktorer(g).map(({ kode, hjemmel, svar, fakta }) => ({ kode, hjemmel, svar, fakta })),
      godkjent: leggTilDager(idag, -180),
      sisteBekreftet: leggTilDager(idag, -180),
      nesteBekreftelse: idag,
      regelsett: "kommunal-bolig/2015-01-01",
      vurdertAv: ansatt.ansattId,
    }),
  );
  const [rad] = await admin<{ id: string }[]>`
    update ventelisteplass set medsoker_id = ${han.personId} where sak_id = ${sakId} returning id`;
  if (!rad) throw new Error("ingen plass");
  return { hun, han, ansatt, sakId, plassId: rad.id };
}
