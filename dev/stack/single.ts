import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../launch/launch-fault.ts";

type Record = { pid: number; begun: string; port: number };

/** Answers what another live launcher holds this data folder with, else takes the folder. `stale` tells of a dead one. */
export function takeFolder(data: string, port: number): { held?: Record; stale: boolean; release: () => void } {
  const file = join(data, "start.json");
  const mine = { pid: process.pid, begun: begun(process.pid) ?? "", port };
  const release = () => rmSync(file, { force: true });
  for (let stale = false; ; stale = true) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
      return { stale, release };
    } catch (fault) {
      if (codeOf(fault) !== "EEXIST") throw fault;
    }
    const other = read(file);
    if (other && begun(other.pid) === other.begun) return { held: other, stale: false, release: () => undefined };
    rmSync(file, { force: true });
  }
}

function read(file: string): Record | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** When a process began, which with its number names it: numbers are used again. */
export function begun(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
