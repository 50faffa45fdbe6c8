import { runDrillProgram } from "../test/run-drill-program.ts";
import { testBuild } from "../test/run-tests.ts";

// npm run drill: the crash and race tests with full counts; the last result is committed.
const { code } = await runDrillProgram(testBuild, "docs/drill.json", ["--full", ...process.argv.slice(2)]);
process.exitCode = code;
