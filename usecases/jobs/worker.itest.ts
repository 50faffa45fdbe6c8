import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { bestill, til } from "./testing/arbeidere.ts";
import { startPostkasse } from "./testing/postkasse.ts";

const db = useDatabase();
const startet: ChildProcess[] = [];
afterEach(() => {
  for (const barn of startet.splice(0)) barn.kill("SIGKILL");
});

const ankermappe = join(mkdtempSync(join(tmpdir(), "bd-anker-")), "anker");
afterAll(() => rmSync(dirname(ankermappe), { recursive: true, force: true }));

const jwk = () =>
  JSON.stringify({
    ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
    kid: "prove",
  });

const miljo = (smtp: string) => ({
  ...process.env,
  MODUS: "test",
  BASE_URL: "http://localhost:3000",
  PORT: "3000",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "x".repeat(40),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 9).toString("base64"),
  FILLAGER_MAPPE: join(dirname(ankermappe), "filer"),
  ANKER_MAPPE: ankermappe,
  SMTP_URL: smtp,
  SMTP_FRA: "ikke-svar@asker.example",
  IDPORTEN_WELL_KNOWN: "http://localhost:1/.well-known/openid-configuration",
  IDPORTEN_CLIENT_ID: "a",
  IDPORTEN_JWK: jwk(),
  ENTRA_WELL_KNOWN: "http://localhost:2/.well-known/openid-configuration",
  ENTRA_CLIENT_ID: "b",
  ENTRA_JWK: jwk(),
  ENTRA_TENANT_ID: "11111111-1111-4111-8111-111111111111",
});

function start(env: NodeJS.ProcessEnv) {
  const barn = spawn(process.execPath, ["--conditions=react-server", "usecases/jobs/worker.ts"], { env });
  startet.push(barn);
  const sagt = { ut: "", feil: "" };
  barn.stdout.on("data", (del) => (sagt.ut += del));
  barn.stderr.on("data", (del) => (sagt.feil += del));
  const slutt = new Promise<number | null>((ferdig) => barn.once("exit", (kode) => ferdig(kode)));
  return { barn, sagt, slutt };
}

test("arbeideren sier fra når den er klar, overlever at en annen dør midt i, og stopper pent", async () => {
  const kasse = await startPostkasse();
  const env = miljo(kasse.url);
  const soker = await createPerson(db.admin, { navn: "Ola Loggsjekk" });
  const { sakId } = await createSak(db.admin, soker.personId, { svar: startlanEksempel });
  const forste = start(env);
  await til(async () => forste.sagt.ut.includes('"slag":"klar"'));
  const brevId = await bestill({ sakId, mottakerId: soker.personId, mal: "kvittering", nokkel: `kvittering:${sakId}` });
  forste.barn.kill("SIGKILL");
  // A job that was in its hands waits for its time to run out; here it has.
  await db.admin`update pgboss.job set expire_seconds = 1 where name in ('brev', 'varsel')`;
  const andre = start(env);
  const hentet = async () => {
    await db.admin`update pgboss.job set state = 'retry', start_after = now() where state = 'active' and started_on < now() - interval '1 second' and name in ('brev', 'varsel')`;
    return (await db.admin`select 1 from brev where id = ${brevId} and varslet is not null`).length;
  };
  await til(hentet);
  expect(kasse.tilstand.post).toHaveLength(1);
  andre.barn.kill("SIGTERM");
  expect(await andre.slutt).toBe(0);
  // Anchored when it started, and again with what had happened since when it stopped.
  expect(readdirSync(ankermappe).length).toBeGreaterThan(0);
  const logg = forste.sagt.ut + andre.sagt.ut;
  expect(logg).toContain('"kode":"sendt"');
  expect(logg + andre.sagt.feil).not.toMatch(/Loggsjekk|prove@example|Testveien/);
  await kasse.stop();
});

test("et ufullstendig miljø gir én linje per feil og utgang 78", async () => {
  const { sagt, slutt } = start({ ...process.env, MODUS: "test", SMTP_URL: "" });
  expect(await slutt).toBe(78);
  expect(sagt.feil).toMatch(/SMTP_URL mangler/);
});
