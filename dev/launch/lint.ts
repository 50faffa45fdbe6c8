import { runSteps } from "../lint/run-steps.ts";
import { lintSteps } from "../lint/steps.ts";

const { passed, failed } = await runSteps(lintSteps, console.log);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
