import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillager } from "./fillager.ts";

/** As much of S3 as is used: PUT, GET, DELETE of an object, and a list in two pages. */
function littS3() {
  const lager = new Map<string, { bytes: Buffer; endret: Date }>();
  const signert: boolean[] = [];
  const les = async (req: IncomingMessage) => Buffer.concat(await Array.fromAsync(req as AsyncIterable<Buffer>));
  const liste = (url: URL) => {
    const fra = Number(url.searchParams.get("continuation-token") ?? 0);
    const alle = [...lager].sort();
    const side = alle.slice(fra, fra + 1);
    return `<?xml version="1.0"?><ListBucketResult>${side
      .map(([k, o]) => `<Contents><Key>${k}</Key><LastModified>${o.endret.toISOString()}</LastModified></Contents>`)
      .join("")}<IsTruncated>${fra + 1 < alle.length}</IsTruncated>${
      fra + 1 < alle.length ? `<NextContinuationToken>${fra + 1}</NextContinuationToken>` : ""
    }</ListBucketResult>`;
  };
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? "/", "http://lager");
    const nokkel = decodeURIComponent(url.pathname.replace(/^\/papirer\/?/, ""));
    signert.push(/^AWS4-HMAC-SHA256 Credential=prove\//.test(req.headers.authorization ?? ""));
    if (req.method === "PUT") lager.set(nokkel, { bytes: await les(req), endret: new Date() });
    const funnet = lager.get(nokkel);
    if (req.method === "DELETE") lager.delete(nokkel);
    if (req.method === "GET" && nokkel === "") return res.end(liste(url));
    if (req.method !== "GET") return res.writeHead(req.method === "DELETE" ? 204 : 200).end();
    if (funnet) return res.writeHead(200, { "content-length": funnet.bytes.length }).end(funnet.bytes);
    return res.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code></Error>");
  });
  return { server, lager, signert };
}

const nokler = ["0a/0a111111-1111-4111-8111-111111111111", "0b/0b222222-2222-4222-8222-222222222222"] as const;
let mappe = "";
let arbeid = "";
let server: Server;
const s3 = littS3();

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bd-lager-"));
  arbeid = await mkdtemp(join(tmpdir(), "bd-kilde-"));
  await writeFile(join(arbeid, "a"), "innhold æøå");
  server = s3.server.listen(0, "127.0.0.1");
  await new Promise((klar) => server.once("listening", klar));
});
afterAll(async () => {
  await rm(mappe, { recursive: true, force: true });
  await rm(arbeid, { recursive: true, force: true });
  server.closeAllConnections();
  server.close();
});

const lagre = {
  mappe: () => fillager({ slag: "mappe", mappe }),
  s3: () =>
    fillager({
      slag: "s3",
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: "no-1",
      bucket: "papirer",
      accessKeyId: "prove",
      secretAccessKey: "hemmelig",
    }),
};

describe.each(Object.entries(lagre))("lageret i %s", (_navn, lager) => {
  test("gir tilbake det som ble lagt inn, og ingenting etter at det er fjernet", async () => {
    const [nokkel] = nokler;
    await lager().put(nokkel, join(arbeid, "a"));
    const strom = await lager().get(nokkel);
    expect(Buffer.concat(await Array.fromAsync(strom as AsyncIterable<Buffer>)).toString()).toBe("innhold æøå");
    await lager().remove(nokkel);
    expect(await lager().get(nokkel)).toBeUndefined();
    await lager().remove(nokkel);
  });

  test("lister det som er eldre enn et tidspunkt, også over flere sider", async () => {
    for (const nokkel of nokler) await lager().put(nokkel, join(arbeid, "a"));
    const om = new Date(Date.now() + 60_000);
    expect((await Array.fromAsync(lager().list(om))).sort()).toEqual([...nokler]);
    expect(await Array.fromAsync(lager().list(new Date(Date.now() - 60_000)))).toEqual([]);
    for (const nokkel of nokler) await lager().remove(nokkel);
  });
});

test("mappen tar bare våre egne nøkler, og rydder halve kopier når de er gamle", async () => {
  const lager = lagre.mappe();
  for (const nokkel of ["../utenfor", "aa/../../x", "/etc/passwd", ""]) {
    await expect(lager.put(nokkel, join(arbeid, "a"))).rejects.toThrow("ugyldig lagernøkkel");
  }
  await lager.put(nokler[0], join(arbeid, "a"));
  expect((await stat(join(mappe, "0a"))).mode & 0o777).toBe(0o700);
  const halv = join(mappe, `${nokler[0]}.halv`);
  await writeFile(halv, "x");
  const igar = new Date(Date.now() - 2 * 86_400_000);
  await utimes(halv, igar, igar);
  await Array.fromAsync(lager.list(new Date(Date.now() - 86_400_000)));
  expect(await readdir(join(mappe, "0a"))).toEqual([nokler[0].slice(3)]);
});

test("hvert kall til S3 er signert", () => {
  expect(s3.signert.length).toBeGreaterThan(5);
  expect(s3.signert.every(Boolean)).toBe(true);
});
