import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";

const steps = [
  ["SIGINT", 15_000],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
] as const;

/**
 * Stops a server that an earlier, killed launcher left in this data folder, and clears a stale pid file.
 * A process is ours only if it works in that very folder: the number in the file may belong to somebody else by now.
 */
export async function stopPrevious(data: string) {
  if (!existsSync(data)) return;
  const file = join(data, "postmaster.pid");
  const postmaster = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  const living = () => processesIn(data, postmaster);
  for (const [signal, patience] of steps) {
    const pids = living();
    if (pids.length === 0) break;
    for (const pid of pids.includes(postmaster) ? [postmaster] : pids) send(pid, signal);
    for (const end = Date.now() + patience; living().length > 0 && Date.now() < end; ) await pause(50);
  }
  const left = living()[0];
  if (left) throw new LaunchFault(`En tidligere PostgreSQL i ${data} lar seg ikke stoppe (prosess ${left}).`);
  rmSync(file, { force: true });
}

function processesIn(data: string, postmaster: number): number[] {
  if (process.platform !== "linux") return postmaster && runsIn(postmaster, data) ? [postmaster] : [];
  const real = realpathSync(data);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && cwdOf(name) === real)
    .map(Number);
}

function cwdOf(pid: string) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Without /proc: the command line names the folder. */
function runsIn(pid: number, data: string) {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(data);
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal);
  } catch {
    // ended by itself
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
