import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureDatabase, markDemo, readMarks, whyUnreachable } from "#db/administrator.ts";
import { LaunchFault } from "../launch/launch-fault.ts";
import { clearCluster, startCluster } from "../postgres/cluster.ts";
import type { Child } from "./child.ts";
import type { Surroundings } from "./environment.ts";
import { runToEnd } from "./parts.ts";
import { choosePorts, portFreeWithin } from "./ports.ts";
import { readSecrets } from "./secrets.ts";
import type { Started } from "./started.ts";

export type BaseChoice = {
  /** Absolute folder of this stack's data, made by `makeDataFolder`. */
  data: string;
  /** Next's dist folder, relative to the project. */
  build: string;
  port: number;
  modus: "demo" | "test";
  /** How long to wait for the port, when an earlier start may just be letting go of it. */
  patience?: number;
  /** See `ClusterChoice`. */
  throwaway?: boolean;
};

/** Ports, secrets and a server that answers: the embedded one, or the one in `DATABASE_URL`. */
export async function startBase(
  choice: BaseChoice,
  started: Started,
): Promise<{ surroundings: Surroundings; postgres?: Child }> {
  const { data, build, modus } = choice;
  const given = process.env.DATABASE_URL;
  const place = given ? undefined : await clearCluster(data);
  if (!(await portFreeWithin(choice.port, choice.patience ?? 0))) {
    throw new LaunchFault(
      `Port ${choice.port} er opptatt. Velg en annen, for eksempel: PORT=${choice.port + 100} npm start`,
    );
  }
  const surroundings = { data, build, modus, ports: await choosePorts(data, choice.port), secrets: readSecrets(data) };
  if (!place) {
    await assertReachable(given ?? "");
    return { surroundings: { ...surroundings, admin: given ?? "" } };
  }
  const { ports, secrets } = surroundings;
  const cluster = await startCluster(
    place,
    { dataFolder: data, port: ports.postgres, password: secrets.databaseAdmin, throwaway: choice.throwaway ?? false },
    (stop) => started.own(stop),
  );
  return { surroundings: { ...surroundings, admin: cluster.url("boligdora") }, postgres: cluster.child };
}

async function assertReachable(admin: string) {
  if (!/^postgres(ql)?:\/\/./.test(admin) || !URL.canParse(admin)) {
    throw new LaunchFault("DATABASE_URL skal være en adresse som begynner med postgres://");
  }
  const why = await whyUnreachable(admin);
  if (why) throw new LaunchFault(`Får ikke kontakt med databasen i DATABASE_URL (${new URL(admin).host}): ${why}`);
}

/** Roles, tables, queues, and the demo municipality the first time. `afresh` drops what the database held. */
export async function fillDatabase(s: Surroundings, started: Started, say: (line: string) => void, afresh = false) {
  if (!process.env.DATABASE_URL) await ensureDatabase(s.admin, { afresh });
  for (const name of ["migrering", "demodata"]) rmSync(join(s.data, "logg", `${name}.log`), { force: true });
  const onStart = (child: Child) => started.own(() => child.stop());
  await runToEnd(s, "migrering", ["db/migrate.ts"], onStart);
  if (s.modus !== "demo" || (await readMarks(s.admin)).demo) return;
  say("Legger inn demokommunen …");
  await runToEnd(s, "demodata", ["db/seed/demo.ts"], onStart);
  await markDemo(s.admin);
}
