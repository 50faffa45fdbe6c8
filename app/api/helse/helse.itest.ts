import { beforeAll, expect, test } from "vitest";
import { closePools } from "#db/client.ts";
import { useDatabase } from "#db/testing/database.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { drift } from "#usecases/kernel/drift.ts";
import { GET as live } from "./live/route.ts";
import { GET as ready } from "./ready/route.ts";

const db = useDatabase();
beforeAll(() => setTestMiljo());

const svar = async (rute: () => Promise<Response>) => {
  const s = await rute();
  return [s.status, await s.json(), s.headers.get("cache-control")];
};

test("med database og nøkler er instansen klar, og ingen av rutene sier noe om noen", async () => {
  expect(await svar(live)).toEqual([200, { lever: true }, "private, no-store"]);
  expect(await svar(ready)).toEqual([200, { klar: true }, "private, no-store"]);
});

test("når den tømmes, er den ikke klar, men lever", async () => {
  drift.tommes = true;
  expect(await svar(ready)).toEqual([503, { klar: false }, "private, no-store"]);
  expect((await live()).status).toBe(200);
  drift.tommes = false;
});

test("uten vår siste endring i databasen er den ikke klar", async () => {
  const [siste] =
    await db.admin`delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations) returning hash, created_at`;
  expect((await ready()).status).toBe(503);
  await db.admin`insert into drizzle.__drizzle_migrations (hash, created_at) values (${siste?.hash}, ${siste?.created_at})`;
  expect((await ready()).status).toBe(200);
});

test("uten database er den ikke klar, men lever", async () => {
  const for_ = process.env.DATABASE_URL_APP;
  process.env.DATABASE_URL_APP = "postgres://ingen:ingen@127.0.0.1:1/ingen";
  expect((await ready()).status).toBe(503);
  expect((await live()).status).toBe(200);
  await closePools();
  process.env.DATABASE_URL_APP = for_;
  expect((await ready()).status).toBe(200);
});
