import { connect } from "node:net";
import { LaunchFault } from "../launch/launch-fault.ts";
import { type Child, tail } from "./child.ts";

/** Waits until `child` answers HTTP on `url`; throws the end of its log when it ends first or takes more than a minute. */
export async function waitForHttp(child: Child, url: string) {
  await waitFor(child, async () => {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer.status < 500;
  });
}

/** Waits until somebody listens. */
export async function waitForPort(child: Child, port: number) {
  await waitFor(
    child,
    () =>
      new Promise((resolve) => {
        const socket = connect({ port, host: "localhost" });
        socket.once("connect", () => resolve(socket.destroy() !== undefined));
        socket.once("error", () => resolve(false));
      }),
  );
}

async function waitFor(child: Child, answers: () => Promise<boolean>) {
  for (const end = Date.now() + 60_000; ; ) {
    if (!child.running() || Date.now() > end) {
      throw new LaunchFault(`${child.name} startet ikke. Slutten av ${child.logFile}:\n${tail(child.logFile)}`);
    }
    if (await answers().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
