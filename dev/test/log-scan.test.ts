import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { demonumre, helsemerke, vernedeAdresser } from "./demofakta.ts";
import { filesOf, findHits, judge } from "./log-scan.ts";

const [nummer = ""] = demonumre;
const [adresse = ""] = vernedeAdresser;
const base64 = (tekst: string) => Buffer.from(tekst).toString("base64");

test.each([
  ["nummeret", `{"msg":"hei ${nummer}"}`],
  ["nummeret delt i to", `fnr ${nummer.slice(0, 6)} ${nummer.slice(6)}`],
  ["nummeret i en adresse", `GET /sok?q=${nummer.slice(0, 6)}%20${nummer.slice(6)}`],
  ["nummeret i base64", base64(`Hei, ${nummer}`)],
  ["en vernet adresse", `bor i ${adresse}`],
  ["en vernet adresse over to linjer i en e-post", `${adresse.slice(0, 5)}=\r\n${adresse.slice(5)}`],
  ["helse", base64(`xy${helsemerke}`)],
])("%s blir funnet", (_hva, text) => {
  expect(findHits({ name: "logg", text })).toHaveLength(1);
});

test("en logg uten persondata har ingen treff", () => {
  expect(findHits({ name: "logg", text: '{"level":"info","time":1795530551335,"kode":"side.feil"}' })).toEqual([]);
});

/** A data folder as a run leaves it, with `planted` in one of its files. */
function folderWith(planted: Record<string, string>) {
  const data = tempFolder();
  const files = {
    "logg/app.log": "start",
    "logg/arbeider.log": "start",
    "logg/postgres.log": "start",
    "post/1/en.eml": "Hei",
  };
  for (const [path, text] of Object.entries({ ...files, ...planted })) {
    mkdirSync(join(data, path, ".."), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return data;
}
const dom = (planted: Record<string, string>) => {
  const lines: string[] = [];
  return { ...judge(filesOf(folderWith(planted)), (line) => lines.push(line)), lines };
};

test("en ren kjøring består, og sier hvor mye den leste", () => {
  const { passed, failed, lines } = dom({});
  expect({ passed, failed }).toEqual({ passed: 4, failed: 0 });
  expect(lines.every((line) => /[1-9]\d* tegn lest/.test(line))).toBe(true);
});

test.each(["logg/app.log", "logg/arbeider.log", "logg/postgres.log", "post/1/en.eml"])(
  "et nummer plantet i %s blir funnet",
  (path) => {
    const { failed, why } = dom({ [path]: `feil hos ${nummer}\n` });
    expect(failed).toBe(1);
    expect(why).toMatch(/nummeret \d{6}…/);
    expect(why).not.toContain(nummer);
  },
);

test("en logg som er tom, er en feil og ikke et bestått søk", () => {
  expect(dom({ "logg/app.log": " \n" })).toMatchObject({ passed: 3, failed: 1, why: "appens logg: ingenting å lese" });
});
