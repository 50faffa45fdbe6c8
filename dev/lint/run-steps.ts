import type { Step } from "./steps.ts";

/** Runs steps in turn with a line each; answers how many held. Faults are printed where they happen. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void) {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    const began = performance.now();
    const { faults, note } = await step.run().catch((fault: unknown) => ({ faults: [String(fault)], note: undefined }));
    const took = ((performance.now() - began) / 1000).toFixed(1);
    say(`${faults.length === 0 ? "  ok  " : " FEIL "} ${step.name} (${took} s)${note ? `: ${note}` : ""}`);
    for (const fault of faults) say(fault.replace(/^/gm, "        "));
    sum[faults.length === 0 ? "passed" : "failed"] += 1;
  }
  return sum;
}
