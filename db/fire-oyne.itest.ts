import postgres from "postgres";
import { expect, test } from "vitest";
import { useDatabase } from "./testing/database.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";
import { createSak } from "./testing/sak-builder.ts";

const db = useDatabase();

/** A case with an open innstilling by `foreslattAv`, as rows. */
async function innstilt(foreslattAv: string) {
  const soker = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, soker.personId, { tilstand: "innstilt", ansvarlig: foreslattAv });
  const [rad] =
    await db.admin`insert into vedtak (sak_id, versjon, utfall, begrunnelse, vurdering, beregning, regelsett, lovversjon,
      grunnlag_hash, foreslatt_av, klageinstans, klagefrist_dager)
    values (${sakId}, 1, 'avslatt', '{}', '{}', '{}', 'startlan/2026-01-01', 'fvl1967', 'x', ${foreslattAv}, 'kommunalKlagenemnd', 21)
    returning id`;
  return rad?.id as string;
}

test("SQL som bd_app: den som har innstilt, kan ikke settes som beslutter (T14)", async () => {
  const begge = await createAnsatt(db.admin, { roller: ["saksbehandler", "beslutter"] });
  const annen = await createAnsatt(db.admin, { roller: ["beslutter"] });
  const id = await innstilt(begge.ansattId);
  const app = postgres(process.env.DATABASE_URL_APP ?? "", { max: 1, onnotice: () => {} });
  const vedta = (hvem: string) =>
    app.begin(async (sql) => {
      await sql`select set_config('app.kind', 'ansatt', true), set_config('app.aktor', ${hvem}, true),
        set_config('app.roller', 'saksbehandler,beslutter', true), set_config('app.enheter', 'startlan', true), set_config('app.klarering', 'ingen', true)`;
      return sql`update vedtak set tilstand = 'vedtatt', besluttet_av = ${hvem}, besluttet = now() where id = ${id} returning id`;
    });
  await expect(vedta(begge.ansattId)).rejects.toMatchObject({ code: "23514", constraint_name: "vedtak_fire_oyne" });
  await expect(app`update vedtak set tilstand = 'vedtatt' where id = ${id} returning id`).resolves.toHaveLength(0);
  await expect(vedta(annen.ansattId)).resolves.toHaveLength(1);
  await app.end();
});

test("egne og pårørendes saker finnes ikke for den ansatte, heller ikke i SQL uten filter", async () => {
  const nabo = await createAnsatt(db.admin);
  const soker = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, soker.personId);
  const app = postgres(process.env.DATABASE_URL_APP ?? "", { max: 1, onnotice: () => {} });
  const ser = () =>
    app.begin(async (sql) => {
      await sql`select set_config('app.kind', 'ansatt', true), set_config('app.aktor', ${nabo.ansattId}, true),
        set_config('app.roller', 'saksbehandler', true), set_config('app.enheter', 'startlan', true), set_config('app.klarering', 'ingen', true)`;
      const [saker, personer] = await Promise.all([
        sql`select id from sak where id = ${sakId}`,
        sql`select id from person where id = ${soker.personId}`,
      ]);
      return [saker.length, personer.length];
    });
  expect(await ser()).toEqual([1, 1]);
  await db.admin`insert into inhabilitet (ansatt_id, person_id, grunn) values (${nabo.ansattId}, ${soker.personId}, 'familie')`;
  expect(await ser()).toEqual([0, 0]);
  await app.end();
});
