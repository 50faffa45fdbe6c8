import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";
import { type Child, startProgram, tail } from "../stack/child.ts";
import { findBinaries, program } from "./binaries.ts";
import { findPlace, type Place } from "./place.ts";
import { stopPrevious } from "./previous.ts";

export type Cluster = { child: Child; url: (database: string) => string };

export type ClusterChoice = {
  dataFolder: string;
  port: number;
  password: string;
  /** Filled and thrown away again within minutes: room for that. What is confirmed waits for the disk here as anywhere. */
  throwaway?: boolean;
};

const throwaway = {
  wal_level: "minimal",
  max_wal_senders: 0,
  max_wal_size: "4GB",
  checkpoint_timeout: "30min",
  shared_buffers: "384MB",
};

/** The place of this data folder's server, with any earlier server there stopped: before ports are looked at. */
export async function clearCluster(dataFolder: string): Promise<Place> {
  const binaries = findBinaries();
  const place = findPlace(dataFolder, binaries);
  const file = join(place.data, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : binaries.major;
  if (found !== binaries.major) {
    throw new LaunchFault(
      `Dataene i ${place.data} er fra PostgreSQL ${found}, men Boligdøra kjører ${binaries.major}. Start demoen på nytt med: npm start -- --reset`,
    );
  }
  await stopPrevious(place.data);
  return place;
}

/** Starts PostgreSQL from npm on 127.0.0.1, making the cluster the first time. Throws a line with the log when it will not run. */
export async function startCluster(
  place: Place,
  choice: ClusterChoice,
  own: (stop: () => Promise<void>) => void,
): Promise<Cluster> {
  if (!existsSync(join(place.data, "PG_VERSION"))) initialize(place, choice.password);
  const logFile = join(choice.dataFolder, "logg", "postgres.log");
  const settings = {
    port: choice.port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 120,
    timezone: "UTC",
    log_timezone: "UTC",
    client_connection_check_interval: "5s",
    // What people wrote never reaches the log: not in a row that was refused, a statement or its parameters, nor in an error's own
    // words («invalid input syntax: "…"»), which no setting cuts. The app logs the codes of errors itself.
    log_min_messages: "log",
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_statement: "none",
    "boligdora.innebygd": "ja",
    ...(choice.throwaway ? throwaway : {}),
  };
  const args = ["-D", place.data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const child = startProgram("PostgreSQL", program(place.programs, "postgres"), args, {
    ...surroundings(place),
    logFile,
  });
  own(() => child.stop("SIGINT", 30_000));
  await ready(place, child);
  return {
    child,
    url: (database) => `postgres://postgres:${choice.password}@127.0.0.1:${choice.port}/${database}`,
  };
}

const surroundings = (place: Place) => ({
  env: { PATH: process.env.PATH, LANG: "C", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" } as const,
  cwd: place.home,
  ...place.owner,
});

function initialize(place: Place, password: string) {
  rmSync(place.data, { recursive: true, force: true });
  const file = join(place.home, "passord");
  writeFileSync(file, password, { mode: 0o600 });
  if (place.owner) chownSync(file, place.owner.uid, place.owner.gid);
  const args = [
    "-D",
    place.data,
    "-U",
    "postgres",
    "--auth=scram-sha-256",
    `--pwfile=${file}`,
    "--encoding=UTF8",
    "--locale=C",
  ];
  args.push("--locale-provider=icu", "--icu-locale=nb-NO");
  const done = spawnSync(program(place.programs, "initdb"), args, { ...surroundings(place), encoding: "utf8" });
  rmSync(file);
  if (done.status !== 0)
    throw new LaunchFault(`PostgreSQL lot seg ikke sette opp (initdb): ${done.error?.message ?? done.stderr}`);
}

/** The server writes its own state on line eight of its pid file. */
async function ready(place: Place, child: Child) {
  const file = join(place.data, "postmaster.pid");
  for (const end = Date.now() + 60_000; ; ) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (lines[0] === String(child.pid) && lines[7]?.trim() === "ready") return;
    if (!child.running() || Date.now() > end) {
      await child.stop("SIGQUIT", 5000);
      throw new LaunchFault(`PostgreSQL startet ikke. Slutten av ${child.logFile}:\n${tail(child.logFile, 5)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
