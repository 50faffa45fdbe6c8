import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../build/source-hash.ts";
import { runTool } from "../stack/run.ts";
import { rooms } from "./house.ts";

type Cruise = {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
};

export type Offence = { rule: string; from: string; to: string };

/** Runs dependency-cruiser over the rooms of `folder`. `unseen` are files it passed by: with some, every wall would be air. */
export async function cruise(folder: string): Promise<{ offences: Offence[]; unseen: string[]; seen: number }> {
  const there = rooms.filter((room) => existsSync(join(folder, room)));
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...there];
  const { out } = await runTool("dependency-cruiser/bin/dependency-cruiser.mjs", args, { cwd: folder });
  const { modules, summary }: Cruise = JSON.parse(out);
  const seen = new Set(modules.map((m) => m.source));
  const files = there
    .flatMap((room) => filesIn(folder, room))
    .filter((f) => /\.(tsx?|mjs)$/.test(f) && !f.startsWith("db/migrations/"));
  return {
    offences: summary.violations.map((v) => ({ rule: v.rule.name, from: v.from, to: v.to })),
    unseen: files.filter((file) => !seen.has(file)),
    seen: files.length,
  };
}
