import type { Guard } from "../house.ts";

// Spelt in parts, so that this file does not report itself.
const words: readonly [RegExp, string][] = [
  [new RegExp(`\\b(?:${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`), "utsatt arbeid hører hjemme i en sak"],
  [
    new RegExp(`@ts-(?:${["ig", "nore"].join("")}|${["no", "check"].join("")}|${["expect", "-error"].join("")})`),
    "typene skal holde",
  ],
  [new RegExp(["biome", "-ignore"].join("")), "lint slås ikke av"],
  [
    new RegExp(
      `\\b(?:test|it|describe)\\.(?:${["sk", "ip"].join("")}|${["on", "ly"].join("")}|${["to", "do"].join("")}|${["fix", "me"].join("")}|fails)\\b`,
    ),
    "ingen test hoppes over",
  ],
  [
    new RegExp(`(?:${["fsy", "nc"].join("")}|synchronous_${["com", "mit"].join("")}|full_page_writes)\\W{1,6}off`),
    "en bekreftet skriving venter på disken, også i prøver",
  ],
  [/\bstyle=\{\{/, "innebygd stil stoppes av sidens egen policy"],
];

/** What the house rules refuse, wherever it stands in code. */
export const forbiddenWords: Guard = (files) =>
  files
    .filter((f) => /\.(tsx?|mjs|cjs)$/.test(f.path) && !f.path.startsWith("dev/lint/guards/forbidden-words"))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, i) => words.filter(([word]) => word.test(line)).map(([, why]) => `${path}:${i + 1}: ${why}`)),
    );
