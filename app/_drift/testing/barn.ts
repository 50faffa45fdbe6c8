import { drift } from "#usecases/kernel/drift.ts";
import { startUp } from "../oppstart.ts";

// A process of its own that starts as the app does, and then meets what its argument says.
startUp();
const [, , hva = ""] = process.argv;
const hold = setInterval(() => {}, 1_000);
if (hva === "kast")
  setTimeout(() => {
    throw new Error("ufanget for 12838510068");
  }, 20);
if (hva === "avvis") void Promise.reject(new Error("avvist for 12838510068"));
if (hva === "skriv") process.stderr.write("skrevet av et bibliotek: 128385 10068\n");
if (hva === "konsoll") console.error("sagt av et bibliotek: 128385 10068", new Error("om 12838510068"));
setTimeout(() => process.stdout.write(`tommes=${drift.tommes}\n`), 200);
if (hva !== "kast") setTimeout(() => clearInterval(hold), 400);
