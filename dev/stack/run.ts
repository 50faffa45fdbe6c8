import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Env } from "./child.ts";
import { root } from "./folders.ts";
import type { Started } from "./started.ts";

/** What a tool that ends by itself said. */
export type Ran = { code: number; out: string };

export type RunChoice = {
  env?: Env;
  cwd?: string;
  /** Lets its output through instead of keeping it. */
  show?: boolean;
  /** Ends it when everything is stopped. */
  started?: Started;
};

/** Runs a JavaScript tool out of node_modules under this Node. */
export async function runTool(script: string, args: readonly string[], choice: RunChoice = {}): Promise<Ran> {
  const { env = process.env, cwd = root, show = false, started } = choice;
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
  });
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  child.stderr?.on("data", (part: Buffer) => parts.push(part));
  const closed = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, out: Buffer.concat(parts).toString("utf8") }));
  });
  started?.own(async () => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    child.kill("SIGTERM");
    await closed;
    clearTimeout(timer);
  });
  return closed;
}
