import { beforeEach, expect, test } from "vitest";
import { useDatabase } from "../testing/database.ts";
import { createAnsatt, createPerson } from "../testing/person-builder.ts";
import { createUtkast } from "../testing/soknad-builder.ts";
import { withActor } from "../with-actor.ts";
import { appendHendelse } from "./hendelse.ts";
import { findBrudd } from "./kjede.ts";
import { appendOppslag } from "./oppslag.ts";

const db = useDatabase();
const verify = () => withActor({ kind: "system", jobb: "kjedesjekk" }, "kjedesjekk", findBrudd);
let strom = "";
let eier: Awaited<ReturnType<typeof createPerson>>;

const append = (i: number) =>
  withActor(eier, "prove", (tx) =>
    appendHendelse(tx, {
      stromId: strom,
      sakId: null,
      eierId: eier.personId,
      gradering: "ingen",
      type: "soknad.prove",
      data: { i },
    }),
  );

/** The owner with the trigger switched off: what somebody with full access to the database could do. */
const tamper = (sql: string, tabell = "hendelse") =>
  db.admin.begin((t) =>
    t.unsafe(`alter table ${tabell} disable trigger all; ${sql}; alter table ${tabell} enable trigger all`),
  );

beforeEach(async () => {
  await tamper("delete from hendelse; delete from hendelse_hode");
  eier = await createPerson(db.admin);
  strom = (await createUtkast(db.admin, eier.personId)).soknadId;
  for (let i = 1; i <= 4; i++) await append(i);
});

test("en urørt kjede er hel", async () => {
  expect(await verify()).toEqual([]);
});

test("en endret hendelse navngis", async () => {
  await tamper(`update hendelse set data = '{"i": 99}' where seq = 2`);
  expect(await verify()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 2, feil: "innhold" }]);
});

test.each([
  ["sak", "sak_id = uuidv7()"],
  ["eier", "eier_id = uuidv7()"],
  ["gradering", "gradering = 'kode6'"],
])("en hendelse som har fått en annen %s, navngis", async (_, endring) => {
  await tamper(`update hendelse set ${endring} where seq = 3`);
  expect(await verify()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 3, feil: "innhold" }]);
});

/** Rewrites the whole chain as the release before this one would have written it. */
const gammel = `do $$ declare r record; f bytea := ''; begin
  for r in select * from hendelse order by seq loop
    update hendelse set hashversjon = 1, forrige = f,
      hash = sha256(f || convert_to(bd_hendelse_tekst(r.strom_id, r.seq, r.type, r.aktor_kind, r.aktor_id, r.tid, r.data), 'UTF8'))
      where id = r.id returning hash into f;
  end loop; update hendelse_hode set hash = f; end $$`;

test("en kjede fra før eier og sak var med, holder og fortsetter; en gammel form etter en ny navngis", async () => {
  await tamper(gammel);
  expect(await verify()).toEqual([]);
  await append(5);
  expect(await verify()).toEqual([]);
  await append(6);
  const bareSeks = "order by seq loop continue when r.seq < 6; select hash into f from hendelse where seq = 5;";
  await tamper(gammel.replace("order by seq loop", bareSeks));
  expect(await verify()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 6, feil: "innhold" }]);
});

test("hendelser uten hode navngis", async () => {
  await tamper("delete from hendelse_hode", "hendelse_hode");
  expect(await verify()).toEqual([{ kjede: "hendelse", stromId: strom, seq: 4, feil: "hode" }]);
});

test("en fjernet hendelse navngis, også den siste", async () => {
  await tamper("delete from hendelse where seq = 2");
  expect(await verify()).toContainEqual({ kjede: "hendelse", stromId: strom, seq: 3, feil: "rekke" });
  await tamper("delete from hendelse where seq = 4");
  expect(await verify()).toContainEqual({ kjede: "hendelse", stromId: strom, seq: 4, feil: "hode" });
});

test("en tillagt hendelse navngis", async () => {
  await tamper(`insert into hendelse (strom_id, eier_id, gradering, seq, type, aktor_kind, aktor_id, tid, data, forrige, hash)
    select strom_id, eier_id, gradering, 5, type, aktor_kind, aktor_id, tid, data, hash, '\\x00' from hendelse where seq = 4`);
  expect(await verify()).toContainEqual({ kjede: "hendelse", stromId: strom, seq: 5, feil: "innhold" });
});

test("to hendelser som har byttet plass navngis", async () => {
  await tamper(
    "update hendelse set seq = case seq when 2 then 30 else seq end; update hendelse set seq = 2 where seq = 3; update hendelse set seq = 3 where seq = 30",
  );
  expect((await verify()).map((b) => b.seq)).toEqual(expect.arrayContaining([2, 3]));
});

test("oppslagsloggen er en kjede av samme slag", async () => {
  const p = await createPerson(db.admin);
  const s = await createAnsatt(db.admin);
  for (const handling of ["apnet", "lest"]) {
    await withActor(s, "prove", (tx) => appendOppslag(tx, s, "prove", { sakId: null, personId: p.personId, handling }));
  }
  expect((await verify()).filter((b) => b.kjede === "oppslag")).toEqual([]);
  await tamper("update oppslag set formal = 'noe annet' where seq = 1", "oppslag");
  expect(await verify()).toContainEqual({ kjede: "oppslag", stromId: p.personId, seq: 1, feil: "innhold" });
});
