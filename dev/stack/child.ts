import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./folders.ts";

/** A process we started. `exited` never rejects; `stop` asks first and forces after `patience` ms. */
export type Child = {
  name: string;
  pid: number;
  logFile: string;
  exited: Promise<number>;
  running: () => boolean;
  kill: (signal: NodeJS.Signals) => void;
  stop: (signal?: NodeJS.Signals, patience?: number) => Promise<void>;
};

/** An environment as a child gets it. */
export type Env = { [name: string]: string | undefined };

export type SpawnOptions = { env: Env; logFile: string; cwd?: string; uid?: number; gid?: number };

const followParent = pathToFileURL(`${root}/dev/launch/follow-parent.mjs`).href;

/** Node with our own version; ends when the launcher does, through the IPC channel. */
export function startNode(name: string, args: readonly string[], options: SpawnOptions): Child {
  return start(name, process.execPath, ["--import", followParent, ...args], options, true);
}

/** Any program, in a process group of its own: Ctrl-C in the terminal reaches the launcher only, which stops in order. */
export function startProgram(name: string, program: string, args: readonly string[], options: SpawnOptions): Child {
  return start(name, program, args, options, false);
}

function start(name: string, program: string, args: readonly string[], options: SpawnOptions, ipc: boolean): Child {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: { ...options.env, ...(ipc ? { BD_STARTER: String(process.pid) } : {}) } as NodeJS.ProcessEnv,
    detached: true,
    stdio: ipc ? ["ignore", log, log, "ipc"] : ["ignore", log, log],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
  });
  closeSync(log);
  return wrap(name, child, options.logFile);
}

function wrap(name: string, child: ChildProcess, logFile: string): Child {
  let code: number | undefined;
  const exited = new Promise<number>((resolve) => {
    const end = (ended: number) => {
      code = ended;
      resolve(ended);
    };
    child.once("error", () => end(127));
    child.once("exit", (status, signal) => end(status ?? (signal === "SIGTERM" ? 143 : 137)));
  });
  const running = () => code === undefined;
  const kill = (signal: NodeJS.Signals) => void (running() && child.kill(signal));
  return {
    name,
    pid: child.pid ?? 0,
    logFile,
    exited,
    running,
    kill,
    stop: async (signal = "SIGTERM", patience = 15_000) => {
      kill(signal);
      const timer = setTimeout(() => killGroup(child.pid), patience);
      await exited;
      clearTimeout(timer);
    },
  };
}

function killGroup(pid: number | undefined) {
  try {
    if (pid) process.kill(-pid, "SIGKILL");
  } catch {
    // gone in the meantime
  }
}

/** The last lines a child wrote, for the one moment somebody needs them. */
export function tail(logFile: string, lines = 15) {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "";
  }
}
