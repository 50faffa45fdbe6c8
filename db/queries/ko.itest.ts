import { beforeAll, describe, expect, test } from "vitest";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { raw } from "../handle.ts";
import { seedMange } from "../seed/mange.ts";
import { useDatabase } from "../testing/database.ts";
import { createAnsatt } from "../testing/person-builder.ts";
import { withActor } from "../with-actor.ts";
import { findBrudd } from "./kjede.ts";
import { type KoFane, type KoSok, type KoSortering, koSporring, listKo } from "./ko.ts";

/** The page the queue shows, and one row to know that there are more. */
const SIDE = 51;

describe.each([10_000, 200_000])("planer ved %i saker", (antall) => {
  const db = useDatabase();
  let meg: Ansatt;
  beforeAll(async () => {
    meg = await createAnsatt(db.admin);
    await Promise.all(Array.from({ length: 19 }, () => createAnsatt(db.admin)));
    await createAnsatt(db.admin, { roller: ["beslutter"] });
    await seedMange(db.admin, antall);
  }, 300_000);

  test("frøet er hele saker", async () => {
    const [tall] = await db.admin`select count(*)::int saker, count(*) filter (where apen)::int apne from sak`;
    expect(tall?.saker).toBe(antall);
  });
});
