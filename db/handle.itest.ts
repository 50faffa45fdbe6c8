import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { hot, raw } from "./handle.ts";
import { enqueue } from "./jobs.ts";
import { appendHendelse } from "./queries/hendelse.ts";
import { hendelse } from "./schema/hendelse.ts";
import { useDatabase } from "./testing/database.ts";
import { createPerson } from "./testing/person-builder.ts";
import { createUtkast } from "./testing/soknad-builder.ts";
import { withActor } from "./with-actor.ts";

const db = useDatabase();
const someone = () => ({ kind: "innbygger" as const, personId: crypto.randomUUID(), acr: "" });
/** A resident with an event in the chain of her own draft. */
async function skriver() {
  const a = await createPerson(db.admin);
  const { soknadId } = await createUtkast(db.admin, a.personId);
  const felles = { stromId: soknadId, sakId: null, eierId: a.personId, gradering: "ingen" as const };
  return { a, prove: { ...felles, type: "soknad.prove", data: { a: 1 } } };
}
const antall = async (tabell: string) => Number((await db.admin.unsafe(`select count(*) n from ${tabell}`))[0]?.n);

test("hendelse og jobb følger transaksjonen: begge ved commit, ingen ved feil", async () => {
  const { a, prove } = await skriver();
  await withActor(a, "prove", async (tx) => {
    await appendHendelse(tx, prove);
    await enqueue(tx, "brev", { brevId: a.personId });
  });
  expect([await antall("hendelse"), await antall("pgboss.job")]).toEqual([1, 1]);
  const feiler = withActor(a, "prove", async (tx) => {
    await appendHendelse(tx, prove);
    await enqueue(tx, "brev", { brevId: crypto.randomUUID() });
    throw new Error("planlagt feil");
  });
  await expect(feiler).rejects.toThrow("planlagt feil");
  expect([await antall("hendelse"), await antall("pgboss.job")]).toEqual([1, 1]);
});

test("en navngitt spørring kjører i transaksjonen den kalles i, med transaksjonens aktør", async () => {
  const { a, prove } = await skriver();
  await withActor(a, "prove", (tx) => appendHendelse(tx, prove));
  const mine = hot("prove_mine", (tx) =>
    tx
      .select({ seq: hendelse.seq })
      .from(hendelse)
      .where(eq(hendelse.stromId, sql.placeholder("id"))),
  );
  const egne = await withActor(a, "prove", (tx) => mine(tx, { id: prove.stromId }));
  const andres = await withActor(someone(), "prove", (tx) => mine(tx, { id: prove.stromId }));
  expect([egne.length, andres.length]).toEqual([1, 0]);
});

test("aktøren er borte når transaksjonen er over", async () => {
  await withActor(someone(), "prove", async (tx) => tx.execute(sql`select 1`));
  const rader = await withActor(
    { kind: "anonym" },
    "prove",
    async (tx) => raw(tx)`select bd_aktor() as aktor, bd_kind() as kind`,
  );
  expect(rader[0]).toEqual({ aktor: null, kind: "anonym" });
});
