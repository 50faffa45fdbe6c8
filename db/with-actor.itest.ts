import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { innlogging } from "#domain/kernel/actor.ts";
import { klage } from "./schema/klage.ts";
import { useDatabase } from "./testing/database.ts";
import { createPerson } from "./testing/person-builder.ts";
import { Overbelastet, withActor } from "./with-actor.ts";

const db = useDatabase();
let riktig: string | undefined;

afterEach(() => {
  if (riktig) process.env.DATABASE_URL_APP = riktig;
});

const sporr = () => withActor(innlogging, "prove", (tx) => tx.execute(sql`select 1 as en`));

test("en database som ikke svarer, er «prøv igjen», ikke en feil i forespørselen", async () => {
  riktig = process.env.DATABASE_URL_APP;
  process.env.DATABASE_URL_APP = "postgres://bd_app:x@127.0.0.1:1/ingen";
  await expect(sporr()).rejects.toBeInstanceOf(Overbelastet);
  process.env.DATABASE_URL_APP = riktig;
  expect(await sporr()).toMatchObject([{ en: 1 }]);
});

test("et brudd på en regel i databasen er fortsatt en feil", async () => {
  const brudd = withActor(innlogging, "prove", (tx) => tx.execute(sql`select 1 / 0`));
  await expect(brudd).rejects.not.toBeInstanceOf(Overbelastet);
});

test("en feil fra databasen bærer hvor og hvorfor, aldri det noen skrev", async () => {
  const p = await createPerson(db.admin);
  const tekst = "epilepsi siden 2019";
  const feil: unknown = await withActor(p, "prove", (tx) =>
    tx.insert(klage).values({
      vedtakId: crypto.randomUUID(),
      sakId: crypto.randomUUID(),
      klagerId: p.personId,
      nokkel: crypto.randomUUID(),
      tekstKryptert: tekst,
      mottatt: new Date(),
      frist: "2026-12-01",
      innenFrist: true,
    }),
  ).catch((e: unknown) => e);
  expect(feil).toMatchObject({ name: "Databasefeil", code: expect.stringMatching(/^(23503|42501)$/) });
  // As Next and Node print what nobody caught.
  expect(inspect(feil, { depth: 9, showHidden: true })).not.toContain(tekst);
  expect(inspect(feil)).toMatch(/\n\s+at /);
});

test("en lås andre holder for lenge, er «prøv igjen», og ingenting er skrevet", async () => {
  const p = await createPerson(db.admin);
  const holder = await db.admin.reserve();
  await holder`select pg_advisory_lock(4711)`;
  try {
    const venter = withActor(p, "prove", async (tx) => {
      await tx.execute(sql`select set_config('lock_timeout', '100ms', true)`);
      await tx.execute(sql`select pg_advisory_xact_lock(4711)`);
    });
    await expect(venter).rejects.toBeInstanceOf(Overbelastet);
    const treg = withActor(p, "prove", async (tx) => {
      await tx.execute(sql`select set_config('statement_timeout', '100ms', true)`);
      await tx.execute(sql`select pg_sleep(5)`);
    });
    await expect(treg).rejects.toBeInstanceOf(Overbelastet);
  } finally {
    await holder`select pg_advisory_unlock(4711)`;
    holder.release();
  }
  expect(await sporr()).toMatchObject([{ en: 1 }]);
});
