import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { setTestMiljo } from "#db/testing/test-miljo.ts";

// Each starts a process; the one that drains takes its time.
vi.setConfig({ testTimeout: 30_000 });

const hasher = join(tmpdir(), `csp-${process.pid}.json`);
beforeAll(() => {
  setTestMiljo({ CSP_HASHER: hasher });
  writeFileSync(hasher, "{}");
});

function start(hva: string, env: Record<string, string> = {}) {
  const barn = new URL("./testing/barn.ts", import.meta.url).pathname;
  const svar = spawnSync(process.execPath, ["--conditions=react-server", barn, hva], {
    // The web process is never given the job role; the test environment has both.
    env: { ...process.env, DATABASE_URL_JOBB: undefined, NODE_ENV: "production", LOGG_NIVA: "info", ...env },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { kode: svar.status, ut: svar.stdout, feil: svar.stderr };
}

test("uten det som trengs, stopper den med én linje per feil og uten verdier", () => {
  const { kode, feil } = start("", { NEXTAUTH_SECRET: "hemmelig-kort", NOKKEL_KEK: "" });
  expect(kode).toBe(78);
  expect(feil.trim().split("\n")).toEqual(["NEXTAUTH_SECRET er for kort: minst 32 tegn", "NOKKEL_KEK mangler"]);
  expect(feil).not.toContain("hemmelig-kort");
});

test("uten hashene av åpne sider starter den ikke, for da ville sidene stått uten skript", () => {
  const { kode, feil } = start("", { CSP_HASHER: "/finnes/ikke.json" });
  expect([kode, feil.trim()]).toEqual([78, "CSP_HASHER peker på /finnes/ikke.json, som ikke finnes: bygg på nytt"]);
});

test("en feil ingen fanget, logges uten melding, gjør instansen uklar og avslutter den med 1", () => {
  const { kode, ut, feil } = start("kast");
  expect(kode).toBe(1);
  expect(ut).toContain("tommes=true");
  const linje = JSON.parse(ut.split("\n").find((l) => l.includes("prosess.ufanget")) ?? "{}");
  expect(linje).toMatchObject({ level: "fatal", kode: "prosess.ufanget", feil: { navn: "Error" } });
  expect(ut + feil).not.toMatch(/12838510068|ufanget for/);
});

test("et avvist løfte ingen så, logges, og prosessen lever videre", () => {
  const { kode, ut, feil } = start("avvis");
  expect([kode, ut.includes("tommes=false"), ut.includes("prosess.avvist")]).toEqual([0, true, true]);
  expect(ut + feil).not.toMatch(/12838510068|avvist for/);
});

test("det andre sier på konsollen, blir en linje i loggen uten ordene", () => {
  const { ut, feil } = start("konsoll");
  const linje = JSON.parse(ut.split("\n").find((l) => l.includes('"konsoll"')) ?? "{}");
  expect(linje).toMatchObject({ level: "error", kode: "konsoll", feil: { navn: "Error" } });
  expect(ut + feil).not.toMatch(/12838|sagt av/);
});

test("det andre skriver rett ut, maskeres også", () => {
  const { feil } = start("skriv");
  expect(feil).toContain("skrevet av et bibliotek: ***********");
});
