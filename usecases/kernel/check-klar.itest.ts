import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { innlogging } from "#domain/kernel/actor.ts";
import { checkKlar } from "./check-klar.ts";

const db = useDatabase();

test("en database med alle våre endringer er klar, også når den har flere", async () => {
  expect(await checkKlar(innlogging, {})).toEqual({ ok: true, value: { skjema: true } });
  await db.admin`insert into drizzle.__drizzle_migrations (hash, created_at) values ('neste utgave', 9999999999999)`;
  expect(await checkKlar(innlogging, {})).toEqual({ ok: true, value: { skjema: true } });
});

test("en database som mangler den siste endringen, er ikke klar", async () => {
  await db.admin`delete from drizzle.__drizzle_migrations where created_at >= (select max(created_at) from drizzle.__drizzle_migrations where created_at < 9999999999999)`;
  expect(await checkKlar(innlogging, {})).toEqual({ ok: true, value: { skjema: false } });
});
