import { makeDataFolder } from "../stack/folders.ts";
import { anyFree } from "../stack/ports.ts";
import { takeFolder } from "../stack/single.ts";
import { Started } from "../stack/started.ts";
import { readChoice } from "../test/choice.ts";
import { runTests } from "../test/run-tests.ts";
import { LaunchFault } from "./launch-fault.ts";
import { onStop } from "./on-stop.ts";

const started = new Started();
try {
  const choice = readChoice(process.argv.slice(2));
  const data = makeDataFolder(".data-test");
  const port = await anyFree();
  const folder = takeFolder(data, port);
  if (folder.held) throw new LaunchFault(`En annen testkjøring går allerede (prosess ${folder.held.pid}).`);
  process.once("exit", folder.release);
  onStop(started, 130);
  const { passed, failed } = await runTests({ choice, data, port, started, say: (line) => console.log(line) });
  await started.stop();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (fault) {
  if (!started.asked) {
    await started.stop();
    console.error(fault instanceof LaunchFault ? fault.message : fault);
    console.log("\n0 passed, 1 failed");
    process.exit(1);
  }
}
