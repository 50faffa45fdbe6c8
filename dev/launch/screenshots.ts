import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { takePictures } from "../screenshots/take-pictures.ts";
import { makeDataFolder, root } from "../stack/folders.ts";
import { anyFree } from "../stack/ports.ts";
import { takeFolder } from "../stack/single.ts";
import { startStack } from "../stack/start-stack.ts";
import { Started } from "../stack/started.ts";
import { LaunchFault } from "./launch-fault.ts";
import { onStop } from "./on-stop.ts";

// npm run screenshots: the pictures of README and docs, from a demo of its own.
const started = new Started();
try {
  const data = makeDataFolder(".data-bilder");
  const port = await anyFree();
  const folder = takeFolder(data, port);
  if (folder.held) throw new LaunchFault(`Bildene tas allerede (prosess ${folder.held.pid}).`);
  process.once("exit", folder.release);
  onStop(started, 130);
  const target = join(root, "docs", "bilder");
  mkdirSync(target, { recursive: true });
  const stack = await startStack(
    { data, build: ".next", port, modus: "demo", afresh: true, say: console.log },
    started,
  );
  await takePictures(stack.baseUrl, data, target, console.log);
  await started.stop();
  process.exit(0);
} catch (fault) {
  if (!started.asked) {
    await started.stop();
    console.error(fault instanceof LaunchFault ? fault.message : fault);
    process.exit(1);
  }
}
