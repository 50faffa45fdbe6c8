import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../stack/folders.ts";

/** Starts with an environment of our own and waits for it to refuse. Past the install stage: a test must not replace packages. */
function start(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [join(root, "dev/launch/start.ts"), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => (out += part));
  return new Promise<{ code: number | null; lines: string[] }>((resolve) =>
    child.once("close", (code) => resolve({ code, lines: out.trim().split("\n") })),
  );
}

test("produksjon uten oppsett stopper med 78 og én linje for hver grunn (T66)", { timeout: 30_000 }, async () => {
  const { code, lines } = await start({ MODUS: "prod" });
  expect(code).toBe(78);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.every((line) => line.startsWith("Starter ikke: "))).toBe(true);
  expect(lines).toContain("Starter ikke: DATABASE_URL_APP mangler: produksjon bruker aldri den innebygde databasen");
});

test("produksjon sier ikke hva hemmelighetene er (T66)", { timeout: 30_000 }, async () => {
  const hemmelig = "hemmelig-som-aldri-skal-ut";
  const { code, lines } = await start({
    MODUS: "prod",
    NEXTAUTH_SECRET: hemmelig,
    NOKKEL_KEK: hemmelig,
    SMTP_URL: hemmelig,
  });
  expect(code).toBe(78);
  expect(lines.join("\n")).not.toContain(hemmelig);
});

test.each<[string, Record<string, string>, string[], RegExp]>([
  ["en port som ikke er et tall", { PORT: "abc" }, [], /^PORT skal være et tall/],
  ["et valg som ikke finnes", {}, ["--tull"], /^Kjenner ikke --tull/],
])("%s gir én linje og feilkode", { timeout: 30_000 }, async (_, env, args, line) => {
  const { code, lines } = await start(env, ...args);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(line)]);
});
