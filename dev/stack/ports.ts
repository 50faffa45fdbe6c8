import { readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";

const others = ["postgres", "idporten", "entra", "smtp", "post"] as const;
export type Ports = { app: number } & { [name in (typeof others)[number]]: number };

/** The app's port is given; the others follow it, or are free ones remembered for next time (an issuer's address is part of an identity). */
export async function choosePorts(data: string, app: number): Promise<Ports> {
  const before = readPorts(data);
  const chosen: Ports = { app, postgres: 0, idporten: 0, entra: 0, smtp: 0, post: 0 };
  for (const [i, name] of others.entries()) {
    const wishes = [before?.app === app ? before[name] : 0, app + 1 + i];
    chosen[name] = (await firstFree(wishes, Object.values(chosen))) ?? (await anyFree());
  }
  writeFileSync(join(data, "porter.json"), JSON.stringify(chosen));
  return chosen;
}

/** The ports this data folder was last started with. */
export function readPorts(data: string): Ports | undefined {
  try {
    return JSON.parse(readFileSync(join(data, "porter.json"), "utf8"));
  } catch {
    return undefined;
  }
}

async function firstFree(wishes: readonly number[], used: readonly number[]) {
  for (const port of wishes)
    if (port > 0 && port < 65536 && !used.includes(port) && (await portFree(port))) return port;
  return undefined;
}

/** Free on both addresses of localhost: nobody answers there, and we may listen. */
export async function portFree(port: number) {
  for (const host of ["127.0.0.1", "::1"])
    if ((await answers(port, host)) || !(await bindable(port, host))) return false;
  return true;
}

/** Waits for a port that somebody is just leaving. */
export async function portFreeWithin(port: number, ms: number) {
  for (const end = Date.now() + ms; !(await portFree(port)); ) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

function answers(port: number, host: string) {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(true));
    socket.once("error", () => end(false));
  });
}

function bindable(port: number, host: string) {
  return new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", (fault: NodeJS.ErrnoException) =>
      resolve(fault.code === "EADDRNOTAVAIL" || fault.code === "EAFNOSUPPORT"),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody uses now, from the system. */
export function anyFree() {
  return new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("ingen port")),
      );
    });
  });
}
