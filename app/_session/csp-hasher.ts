import { existsSync, readFileSync } from "node:fs";

type Hasher = Record<string, readonly string[]>;
let lest: Hasher | undefined;

/**
 * Hashes of the inline scripts of every page made in advance, by path with language; written after the build, read once. A missing
 * file would leave those pages without scripts, so it stops us, save in development, where no page is made in advance.
 */
export function cspHasher(): Hasher {
  if (lest) return lest;
  const fil = process.env.CSP_HASHER ?? "csp-hasher.json";
  if (!existsSync(/*turbopackIgnore: true*/ fil) && process.env.NODE_ENV === "production")
    throw new Error(`${fil} mangler: kjør bygget på nytt`);
  lest = existsSync(/*turbopackIgnore: true*/ fil)
    ? (JSON.parse(readFileSync(/*turbopackIgnore: true*/ fil, "utf8")) as Hasher)
    : {};
  return lest;
}
