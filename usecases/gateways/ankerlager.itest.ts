import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ankerlager } from "./ankerlager.ts";

/** As much of S3 as is used: PUT that may be told not to overwrite, GET, and a list in pages of one. */
const lager = new Map<string, string>();
const les = async (req: IncomingMessage) =>
  Buffer.concat(await Array.fromAsync(req as AsyncIterable<Buffer>)).toString();
function liste(url: URL) {
  const fra = Number(url.searchParams.get("continuation-token") ?? 0);
  const navn = [...lager.keys()].sort();
  const mer = fra + 1 < navn.length;
  return `<?xml version="1.0"?><ListBucketResult>${navn
    .slice(fra, fra + 1)
    .map((n) => `<Contents><Key>${n}</Key></Contents>`)
    .join(
      "",
    )}<IsTruncated>${mer}</IsTruncated>${mer ? `<NextContinuationToken>${fra + 1}</NextContinuationToken>` : ""}</ListBucketResult>`;
}
const s3 = createServer(async (req, res) => {
  const url = new URL(req.url ?? "/", "http://lager");
  const nokkel = url.pathname.replace(/^\/anker\/?/, "");
  if (req.method === "GET" && nokkel === "") return res.end(liste(url));
  if (req.method === "GET") return res.end(lager.get(nokkel));
  if (req.headers["if-none-match"] === "*" && lager.has(nokkel))
    return res
      .writeHead(412, { "content-type": "application/xml" })
      .end("<Error><Code>PreconditionFailed</Code></Error>");
  lager.set(nokkel, await les(req));
  return res.writeHead(200).end();
});

let server: Server;
let rot = "";
beforeAll(async () => {
  rot = mkdtempSync(join(tmpdir(), "bd-anker-"));
  server = s3.listen(0, "127.0.0.1");
  await new Promise((klar) => server.once("listening", klar));
});
afterAll(() => {
  rmSync(rot, { recursive: true, force: true });
  server.closeAllConnections();
  server.close();
});

const lagre = {
  mappe: () => ankerlager({ slag: "mappe", mappe: join(rot, "anker") }),
  s3: () =>
    ankerlager({
      slag: "s3",
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: "no-1",
      bucket: "anker",
      accessKeyId: "prove",
      secretAccessKey: "hemmelig",
    }),
};

describe.each(Object.entries(lagre))("ankre i %s", (_navn, apne) => {
  test("legges til, leses og listes i rekkefølge, og skrives aldri over", async () => {
    const ankre = await apne();
    expect(await ankre.list()).toEqual([]);
    expect(await ankre.add("000000002.anker", "to æøå")).toBe(true);
    expect(await ankre.add("000000001.anker", "en")).toBe(true);
    expect(await ankre.add("000000001.anker", "en annen")).toBe(false);
    expect(await ankre.list()).toEqual(["000000001.anker", "000000002.anker"]);
    expect(await ankre.read("000000001.anker")).toBe("en");
    expect(await ankre.read("000000002.anker")).toBe("to æøå");
  });
});

test("i mappen kan et anker bare leses, og bare av eieren", () => {
  expect(statSync(join(rot, "anker", "000000001.anker")).mode & 0o777).toBe(0o400);
  expect(statSync(join(rot, "anker")).mode & 0o777).toBe(0o700);
});
