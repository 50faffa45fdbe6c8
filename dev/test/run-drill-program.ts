import { spawn } from "node:child_process";
import { root } from "../stack/folders.ts";
import type { Started } from "../stack/started.ts";

/** Runs the crash tests in a process of their own: they import use cases, which need the condition. Their output is shown. */
export async function runDrillProgram(build: string, report: string, args: readonly string[], started?: Started) {
  const child = spawn(process.execPath, ["--conditions=react-server", "dev/drill/main.ts", build, report, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  const closed = new Promise<{ code: number }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1 }));
  });
  started?.own(async () => {
    child.kill("SIGTERM");
    await closed;
  });
  if (!started) for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return closed;
}
