import { join } from "node:path";
import { openAdmin } from "#db/testing/open-admin.ts";
import { standaloneServer } from "../build/next-build.ts";
import { clearCluster, startCluster } from "../postgres/cluster.ts";
import { fillDatabase, startBase } from "../stack/base.ts";
import { type Child, type Env, startNode } from "../stack/child.ts";
import { adminEnv, childEnv, forWeb, type Surroundings } from "../stack/environment.ts";
import { runToEnd, startMail, startWorker } from "../stack/parts.ts";
import { anyFree, portFreeWithin } from "../stack/ports.ts";
import { buildWhenNeeded } from "../stack/start-stack.ts";
import type { Started } from "../stack/started.ts";
import { waitForHttp } from "../stack/wait-for.ts";

/** One instance of the app: where it answers and its process. */
export type Instance = { at: string; child: Child };

export type Supervised = { at: string; restarts: () => number; stop: () => Promise<void> };

/** A whole house of its own to break things in: its own database server, worker and mail, and as many apps as are started. */
export type DrillStack = {
  surroundings: Surroundings;
  /** The house's address, which every instance believes it has. */
  origin: string;
  admin: ReturnType<typeof openAdmin>;
  /** Starts an app; at the house's own port unless another is given. `extra` goes on top of its environment. */
  startApp: (extra?: Env, port?: number) => Promise<Instance>;
  /** One app that is started again whenever it ends by itself, as a service manager does. */
  superviseApp: () => Promise<Supervised>;
  /** `kill -9` of the postmaster. */
  killPostgres: () => Promise<void>;
  startPostgres: () => Promise<void>;
};

export type DrillChoice = { data: string; build: string; say: (line: string) => void };

/** In `MODUS=test`, the only one where the crash points are read; with the demo municipality, whose staff take part in the races. */
export async function startDrillStack({ data, build, say }: DrillChoice, started: Started): Promise<DrillStack> {
  const port = await anyFree();
  const base = await startBase({ data, build, port, modus: "test" }, started);
  const { surroundings: s } = base;
  await fillDatabase(s, started, say, true);
  Object.assign(process.env, inOurProcess(s));
  await runToEnd(s, "demodata", ["db/seed/demo.ts"], (child) => started.own(() => child.stop()));
  await buildWhenNeeded(s, started, say);
  const own = (child: Child) => {
    started.own(() => child.stop("SIGTERM", 5_000));
    return child;
  };
  own(await startMail(s));
  // A killed server can take the worker's process with it (postgres.js writes to a socket that is gone): a service manager starts it anew.
  const worker = await supervise(async () => ({ child: startWorker(s) }));
  started.own(worker.stop);
  const admin = openAdmin(s.admin);
  started.own(() => admin.end({ timeout: 2 }));

  const startApp = appStarter(s, own);
  return {
    surroundings: s,
    origin: `http://localhost:${s.ports.app}`,
    admin,
    startApp,
    superviseApp: async () => {
      const { first, ...rest } = await supervise(startApp);
      return { at: first.at, ...rest };
    },
    ...postgresOf(s, base.postgres, started),
  };
}

function appStarter(s: Surroundings, own: (child: Child) => Child) {
  return async (extra: Env = {}, at = s.ports.app): Promise<Instance> => {
    // Somebody else answering there would be taken for the new one.
    if (!(await portFreeWithin(at, 10_000))) throw new Error(`port ${at} er opptatt`);
    const env = { ...forWeb(childEnv(s)), ...extra, PORT: String(at) };
    const logFile = join(s.data, "logg", "app.log");
    const child = own(startNode("Appen", [standaloneServer(s.build)], { env, logFile }));
    await waitForHttp(child, `http://localhost:${at}/api/helse/live`);
    return { at: `http://localhost:${at}`, child };
  };
}

function postgresOf(s: Surroundings, first: Child | undefined, started: Started) {
  if (!first) throw new Error("øvelsen trenger sin egen database: den fra npm kom ikke opp");
  let postmaster = first;
  return {
    killPostgres: async () => {
      postmaster.kill("SIGKILL");
      await postmaster.exited;
    },
    startPostgres: async () => {
      const place = await clearCluster(s.data);
      const choice = { dataFolder: s.data, port: s.ports.postgres, password: s.secrets.databaseAdmin };
      postmaster = (await startCluster(place, choice, (stop) => started.own(stop))).child;
    },
  };
}

/** Starts a process again whenever it ends by itself. `stop` ends the watching first. */
async function supervise<T extends { child: Child }>(start: () => Promise<T>) {
  const first = await start();
  let running = first;
  let restarts = 0;
  let stopped = false;
  const watch = async () => {
    for (await running.child.exited; !stopped; await running.child.exited) {
      restarts += 1;
      running = await start();
    }
  };
  const watching = watch();
  return {
    first,
    restarts: () => restarts,
    stop: async () => {
      stopped = true;
      await running.child.stop();
      await watching;
    },
  };
}

/** Keys and database addresses: what the builders and the chain's verifier need in this process. */
const inOurProcess = (s: Surroundings) =>
  Object.fromEntries(Object.entries(adminEnv(s)).filter(([name]) => /^(NOKKEL_|DATABASE_URL_(APP|JOBB)$)/.test(name)));
