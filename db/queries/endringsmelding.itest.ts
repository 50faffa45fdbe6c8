import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createPlass } from "../testing/bolig-builder.ts";
import { useDatabase } from "../testing/database.ts";
import { createAnsatt, createPerson } from "../testing/person-builder.ts";
import { withActor } from "../with-actor.ts";
import { insertEndringsmelding, listEndringsmeldinger, markEndringsmelding } from "./endringsmelding.ts";

const db = useDatabase();
const innhold = { svar: { dyr: "ja" }, tekst: "Zqhund vi har fått" };

async function meldt() {
  const hun = await createPerson(db.admin);
  const { sakId } = await createPlass(db.admin, hun.personId);
  const ny = { sakId, nokkel: randomUUID(), slag: ["behov"] as const, meldtAv: hun.personId, innhold };
  const id = await withActor(hun, "prøve", (tx) => insertEndringsmelding(tx, ny));
  if (!id) throw new Error("ikke lagret");
  return { hun, sakId, ny, id };
}

test("en melding om endring ligger forseglet, kommer én gang, og leses av henne og av dem som har saken", async () => {
  const { hun, sakId, ny } = await meldt();
  expect(await withActor(hun, "prøve", (tx) => insertEndringsmelding(tx, ny))).toBeUndefined();
  const [rad] = await db.admin`select innhold::text from endringsmelding where sak_id = ${sakId}`;
  expect(rad?.innhold).not.toContain("Zqhund");
  const salim = await createAnsatt(db.admin, { enheter: ["bolig"] });
  const forvalter = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] });
  for (const hvem of [hun, salim])
    expect(await withActor(hvem, "prøve", (tx) => listEndringsmeldinger(tx, sakId))).toMatchObject([
      { innhold, tilstand: "mottatt" },
    ]);
  expect(await withActor(forvalter, "prøve", (tx) => listEndringsmeldinger(tx, sakId))).toEqual([]);
});

test("ingen melder i en annens sak, og meldingen behandles én gang, i eget navn", async () => {
  const { sakId, ny, id } = await meldt();
  const annen = await createPerson(db.admin);
  const stjalet = { ...ny, nokkel: randomUUID(), meldtAv: annen.personId };
  await expect(withActor(annen, "prøve", (tx) => insertEndringsmelding(tx, stjalet))).rejects.toThrow();
  const salim = await createAnsatt(db.admin, { enheter: ["bolig"] });
  const mark = (behandletAv: string) =>
    withActor(salim, "prøve", (tx) => markEndringsmelding(tx, { id, behandletAv, behandlet: new Date() }));
  const kollega = await createAnsatt(db.admin, { enheter: ["bolig"] });
  await expect(mark(kollega.ansattId)).rejects.toThrow();
  expect(await mark(salim.ansattId)).toBe(true);
  expect(await mark(salim.ansattId)).toBe(false);
  expect((await db.admin`select tilstand from endringsmelding where sak_id = ${sakId}`)[0]?.tilstand).toBe("behandlet");
});
