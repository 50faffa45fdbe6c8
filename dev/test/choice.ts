import { LaunchFault } from "../launch/launch-fault.ts";

export const kinds = ["typer", "lint", "enhet", "database", "bygg", "nettleser", "ovelse"] as const;
export type Kind = (typeof kinds)[number];

export type TestChoice = {
  kinds: ReadonlySet<Kind>;
  /** Files or parts of names, handed on to Vitest and Playwright. */
  filters: readonly string[];
};

/** `--bare enhet,database` runs only those; what is left are filters. Everything when nothing is said. */
export function readChoice(args: readonly string[]): TestChoice {
  const at = args.indexOf("--bare");
  if (at === -1) return { kinds: new Set(kinds), filters: args };
  const wanted = (args[at + 1] ?? "").split(",");
  const unknown = wanted.find((w) => !kinds.some((k) => k === w));
  if (unknown !== undefined)
    throw new LaunchFault(`Kjenner ikke «${unknown}». Bruk: npm test -- --bare ${kinds.join("|")} [filer]`);
  return {
    kinds: new Set(kinds.filter((k) => wanted.includes(k))),
    filters: args.filter((_, i) => i !== at && i !== at + 1),
  };
}
