import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { enqueue } from "#db/jobs.ts";
import { findBrevFil } from "#db/queries/brev.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { bestill, stille, til, useArbeidere } from "./testing/arbeidere.ts";

const db = useDatabase();
const arbeidere = useArbeidere(db, 2);

async function sak(epost?: string) {
  const amina = await createPerson(db.admin, { navn: "Amina Prøve", epost: epost ?? "amina@example.no" });
  const ider = await createSak(db.admin, amina.personId, { svar: startlanEksempel });
  return { ...ider, mottakerId: amina.personId };
}
const kvittering = ({ sakId, mottakerId }: { sakId: string; mottakerId: string }) =>
  bestill({ sakId, mottakerId, mal: "kvittering", nokkel: `kvittering:${sakId}` });
const rad = async (brevId: string) => (await db.admin`select * from brev where id = ${brevId}`)[0];
const varslet = (brevId: string) => til(async () => (await rad(brevId))?.varslet && (await rad(brevId)));

test("en bestilt kvittering blir PDF én gang, og én e-post uten innhold går ut, med to arbeidere", async () => {
  const s = await sak();
  const brevId = await kvittering(s);
  const brev = await varslet(brevId);
  expect(brev).toMatchObject({ tilstand: "ferdig", feil: null });
  const lagret = { id: brevId, sakId: s.sakId, nokkel: brev?.nokkel };
  const fil = await withActor({ kind: "system", jobb: "prove" }, "prove", (tx) => findBrevFil(tx, lagret));
  expect(
    createHash("sha256")
      .update(fil ?? "")
      .digest("hex"),
  ).toBe(brev?.sha256);
  expect(arbeidere.kasse.post).toHaveLength(1);
  const [post] = arbeidere.kasse.post;
  expect(post?.til).toEqual(["amina@example.no"]);
  expect(post?.mail.subject).toBe("Du har fått en melding i Boligdøra");
  expect(`${post?.mail.text} ${post?.mail.html}`).not.toMatch(/startl|søknad|Amina|sak/i);
  expect(post?.mail.text).toContain("http://localhost:3000/min-side");
  expect(post?.mail.messageId).toBe(`<varsel.${brevId}@boligdora>`);
  const hendelser = await db.admin`select type from hendelse where sak_id = ${s.sakId} order by seq`;
  expect(hendelser.map((h) => h.type)).toEqual(["brev.ferdig", "brev.varslet"]);
});

test("samme jobb ti ganger om igjen gir fortsatt ett brev og én e-post", async () => {
  const s = await sak();
  const brevId = await kvittering(s);
  await varslet(brevId);
  await withActor({ kind: "system", jobb: "prove" }, "prove", async (tx) => {
    for (let i = 0; i < 10; i++) {
      await enqueue(tx, "brev", { brevId }, { noekkel: `${brevId}:${i}` });
      await enqueue(tx, "varsel", { brevId }, { noekkel: `${brevId}:${i}` });
    }
  });
  await stille(db.admin);
  expect(arbeidere.kasse.post).toHaveLength(1);
  expect(await db.admin`select seq from hendelse where sak_id = ${s.sakId}`).toHaveLength(2);
});

test("en jobb uten brev ender som foreldreløs, uten virkning (T41)", async () => {
  const brevId = crypto.randomUUID();
  await withActor({ kind: "system", jobb: "prove" }, "prove", async (tx) => {
    await enqueue(tx, "brev", { brevId }, { noekkel: brevId });
    await enqueue(tx, "varsel", { brevId }, { noekkel: brevId });
  });
  await stille(db.admin);
  const jobber = await db.admin`select state, output from pgboss.job where data->>'brevId' = ${brevId}`;
  expect(jobber.map((j) => [j.state, j.output])).toEqual([
    ["completed", { kode: "foreldrelos" }],
    ["completed", { kode: "foreldrelos" }],
  ]);
  expect(arbeidere.kasse.forsok).toBe(0);
  expect(await db.admin`select 1 from effekt where nokkel = ${`varsel:${brevId}`}`).toHaveLength(0);
});
