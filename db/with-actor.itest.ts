import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { innlogging } from "#domain/kernel/actor.ts";
import { useDatabase } from "./testing/database.ts";
import { Overbelastet, withActor } from "./with-actor.ts";

useDatabase();
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
