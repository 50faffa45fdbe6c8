import { createServer, type Server } from "node:net";
import { afterAll, expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { anyFree, choosePorts, portFree, portFreeWithin } from "./ports.ts";

const folder = tempFolder();
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

const listen = (port: number, host: string) =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(port, host, () => resolve(server));
    servers.push(server);
  });

test.each(["127.0.0.1", "0.0.0.0"])("en port noen lytter på %s er opptatt", async (host) => {
  const port = await anyFree();
  expect(await portFree(port)).toBe(true);
  await listen(port, host);
  expect(await portFree(port)).toBe(false);
});

test("de andre følger appens port, viker for en opptatt, og husker hva de fikk", async () => {
  const app = await anyFree();
  await listen(app + 2, "127.0.0.1");
  const first = await choosePorts(folder, app);
  expect(first).toMatchObject({ app });
  expect(first.idporten).not.toBe(app + 2);
  expect(new Set(Object.values(first)).size).toBe(Object.values(first).length);
  expect(await choosePorts(folder, app)).toEqual(first);
});

test("en port som slippes, ventes på, og en som holdes, ikke", async () => {
  const port = await anyFree();
  const server = await listen(port, "127.0.0.1");
  expect(await portFreeWithin(port, 200)).toBe(false);
  setTimeout(() => server.close(), 100);
  expect(await portFreeWithin(port, 5000)).toBe(true);
});
