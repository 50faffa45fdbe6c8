import { expect, test } from "vitest";
import type { Actor, Rolle } from "#domain/kernel/actor.ts";
import { raw } from "./handle.ts";
import { enqueue } from "./jobs.ts";
import { type Ko, koer, stoppet } from "./koer.ts";
import { useDatabase } from "./testing/database.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";
import { withActor } from "./with-actor.ts";

const db = useDatabase();
const som = (actor: Actor, sql: string) => withActor(actor, "prove", async (tx) => (await raw(tx).unsafe(sql)).count);
const bestill = (actor: Actor, ko: Ko) =>
  withActor(actor, "prove", (tx) => enqueue(tx, ko, { brevId: crypto.randomUUID() }));
const nektet = { code: "42501" };
const ansatt = (...roller: Rolle[]) => createAnsatt(db.admin, { roller });

test("innbyggere og ansatte bestiller brev og det som følger et tilbud, og ingen annen jobb", async () => {
  const fraNettet: readonly Ko[] = ["brev", "tilbud"];
  for (const actor of [await createPerson(db.admin), await ansatt("saksbehandler")])
    for (const ko of fraNettet) expect(await bestill(actor, ko)).toEqual(expect.any(String));
  const andre = (Object.keys(koer) as Ko[]).filter((ko) => !fraNettet.includes(ko) && ko !== "tilbakemelding");
  const innbygger = await createPerson(db.admin);
  for (const ko of andre) await expect(bestill(innbygger, ko), ko).rejects.toMatchObject(nektet);
  for (const ko of andre) await expect(bestill(await ansatt("beslutter"), ko), ko).rejects.toMatchObject(nektet);
  // Those who send a stopped notice again make a new job for it.
  const saksbehandler = await ansatt("saksbehandler", "leder");
  for (const ko of andre.filter((k) => k !== "varsel"))
    await expect(bestill(saksbehandler, ko), ko).rejects.toMatchObject(nektet);
});

test("uten noen pålogget bestilles bare varselet om en tilbakemelding", async () => {
  expect(await bestill({ kind: "anonym" }, "tilbakemelding")).toEqual(expect.any(String));
  for (const ko of (Object.keys(koer) as Ko[]).filter((k) => k !== "tilbakemelding"))
    await expect(bestill({ kind: "anonym" }, ko), ko).rejects.toMatchObject(nektet);
});

test.each(["job", "job_common"])(
  "en jobb som venter, kan nettrollen verken endre eller fjerne (%s)",
  async (tabell) => {
    const sysadmin = await ansatt("sysadmin", "saksbehandler");
    const id = await bestill(sysadmin, "brev");
    for (const actor of [sysadmin, await createPerson(db.admin)]) {
      expect(await som(actor, `update pgboss.${tabell} set state = 'completed' where id = '${id}'`)).toBe(0);
      expect(await som(actor, `update pgboss.${tabell} set data = '{}' where id = '${id}'`)).toBe(0);
      expect(await som(actor, `delete from pgboss.${tabell} where id = '${id}'`)).toBe(0);
    }
    await expect(
      som(await createPerson(db.admin), `insert into pgboss.${tabell} (name, data) values ('rydd', '{}')`),
    ).rejects.toMatchObject(nektet);
    const [rad] = await db.admin`select state, data from pgboss.job where id = ${id}`;
    expect(rad).toMatchObject({ state: "created", data: { brevId: expect.any(String) } });
  },
);

test("køene og planene er ikke nettrollens", async () => {
  const sysadmin = await ansatt("sysadmin");
  for (const tabell of ["queue", "schedule", "version", "subscription"]) {
    await expect(som(sysadmin, `delete from pgboss.${tabell}`), tabell).rejects.toMatchObject(nektet);
  }
  await expect(som(sysadmin, "update pgboss.queue set retry_limit = 0")).rejects.toMatchObject(nektet);
});

test("det som har stoppet, rører bare ansatte", async () => {
  const [rad] = await db.admin`insert into pgboss.job (name, data) values (${stoppet("brev")}, '{}') returning id`;
  const fjern = `delete from pgboss.job where id = '${rad?.id}'`;
  expect(await som(await createPerson(db.admin), fjern)).toBe(0);
  expect(await som(await ansatt("saksbehandler"), fjern)).toBe(1);
});
