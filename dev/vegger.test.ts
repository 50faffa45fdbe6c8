import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "./lint/house.ts";
import { cruise, type Offence } from "./lint/walls.ts";
import { root } from "./stack/folders.ts";

/** The wall, the file that breaks it, and what that file says. Each file breaks that wall, and may break others. */
const offences: readonly [rule: string, file: string, text: string][] = [
  [
    "no-circular",
    "domain/kernel/plantet-ring-a.ts",
    'import { b } from "#domain/kernel/plantet-ring-b.ts";\nexport const a = () => b;',
  ],
  [
    "everything-resolves",
    "usecases/kernel/plantet-borte.ts",
    'import { x } from "#domain/kernel/plantet-finnes-ikke.ts";\nexport const y = x;',
  ],
  ["domain-is-pure", "domain/sak/plantet.ts", 'import type { Tx } from "#db/client.ts";\nexport type T = Tx;'],
  ["messages-know-only-domain", "messages/plantet.ts", 'import type { Tx } from "#db/client.ts";\nexport type T = Tx;'],
  ["db-knows-only-domain", "db/queries/plantet.ts", 'export { defineUsecase } from "#usecases/kernel/usecase.ts";'],
  ["seed-tells-through-usecases", "db/seed/plantet.ts", 'export { Button } from "#components/ui/button.tsx";'],
  ["usecases-touch-no-ui", "usecases/sak/plantet.ts", 'export { Button } from "#components/ui/button.tsx";'],
  [
    "components-touch-no-server",
    "components/ui/plantet.tsx",
    'import type { Tx } from "#db/client.ts";\nexport type Props = { tx: Tx };',
  ],
  ["app-goes-through-usecases", "app/_session/plantet.ts", 'export { withActor } from "#db/with-actor.ts";'],
  ["e2e-is-a-stranger", "e2e/plantet.ts", 'export { withActor } from "#db/with-actor.ts";'],
  ["dev-plays-the-outside", "dev/plantet.ts", 'export { defineUsecase } from "#usecases/kernel/usecase.ts";'],
  [
    "domain-has-no-framework",
    "domain/kernel/plantet.ts",
    'import { readFileSync } from "node:fs";\nexport const les = readFileSync;',
  ],
  ["rules-are-bare", "domain/startlan/regler/plantet.ts", 'import { z } from "zod";\nexport const tall = z.number();'],
  [
    "one-service-never-imports-another",
    "domain/plantet/plantet.ts",
    'export * from "#domain/startlan/plantet-naboens.ts";',
  ],
  ["next-stays-in-app", "usecases/sak/plantet-next.ts", 'export { redirect } from "next/navigation";'],
  ["drizzle-stays-in-db", "usecases/sak/plantet-drizzle.ts", 'export { sql } from "drizzle-orm";'],
  [
    "gateways-only-from-usecases",
    "app/_session/plantet-vindu.ts",
    'export { naboens } from "#usecases/gateways/plantet.ts";',
  ],
];

/** What the planted files lean on, itself without offence. */
const ground = {
  "domain/kernel/plantet-ring-b.ts": 'import { a } from "#domain/kernel/plantet-ring-a.ts";\nexport const b = () => a;',
  "domain/startlan/plantet-naboens.ts": "export const naboens = 1;",
  "usecases/gateways/plantet.ts": "export const naboens = 1;",
};

const copy = join(root, ".tmp", `vegger-${process.pid}`);
let found: Offence[] = [];
let unseen: string[] = [];

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
};

// The copy lies inside the project, so that packages are found above it.
beforeAll(async () => {
  for (const item of [...rooms, "package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    if (existsSync(join(root, item))) cpSync(join(root, item), join(copy, item), { recursive: true });
  }
  for (const [, file, text] of offences) write(file, text);
  for (const [file, text] of Object.entries(ground)) write(file, text);
  ({ offences: found, unseen } = await cruise(copy));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(offences)("veggen %s stanser %s", (rule, file) => {
  expect(found).toContainEqual(expect.objectContaining({ rule, from: file }));
});

test("hver vegg i oppsettet har en plantet overtredelse", () => {
  const config: { forbidden: { name: string; severity: string }[] } = createRequire(import.meta.url)(
    join(root, ".dependency-cruiser.cjs"),
  );
  expect(config.forbidden.map((r) => r.name).sort()).toEqual(offences.map(([rule]) => rule).sort());
  expect(config.forbidden.every((r) => r.severity === "error")).toBe(true);
});

test("ingen fil går usett forbi", () => {
  expect(unseen).toEqual([]);
});
