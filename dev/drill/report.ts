import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Invariant } from "#db/testing/invarianter.ts";
import { findBinaries } from "../postgres/binaries.ts";
import { root } from "../stack/folders.ts";
import type { Checked } from "./checked.ts";

export type Report = {
  dato: string;
  fro: number;
  omfang: "full" | "liten";
  versjoner: Record<string, string>;
  ovelser: readonly Checked[];
  invarianter: readonly (Invariant & { etter: string })[];
  bestatt: number;
  feilet: number;
};

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;

/** Counts each drill and each invariant as one: it held, or it did not. One that tried or saw nothing did not hold. */
export function reportOf(
  fro: number,
  omfang: Report["omfang"],
  ovelser: readonly Checked[],
  invarianter: Report["invarianter"],
): Report {
  const held = [
    ...ovelser.map((o) => o.ganger > 0 && o.brudd.length === 0),
    ...invarianter.map((i) => i.sett > 0 && i.brudd.length === 0),
  ];
  const bestatt = held.filter(Boolean).length;
  return {
    dato: new Date().toISOString().slice(0, 10),
    fro,
    omfang,
    versjoner: {
      node: process.versions.node,
      next: versionOf("next"),
      postgres: findBinaries().version,
      "postgres.js": versionOf("postgres"),
      "pg-boss": versionOf("pg-boss"),
    },
    ovelser,
    invarianter,
    bestatt,
    feilet: held.length - bestatt,
  };
}

export const writeReport = (file: string, report: Report) =>
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
