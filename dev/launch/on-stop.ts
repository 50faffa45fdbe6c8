import type { Started } from "../stack/started.ts";

/**
 * Stops everything once, on the first signal or when the process above is gone, and ends with `code`.
 * Further signals change nothing: one Ctrl-C arrives twice, from the terminal and handed on by npm, and every stop has its limit.
 */
export function onStop(started: Started, code = 0) {
  const begin = async () => {
    if (started.asked) return;
    started.asked = true;
    await started.stop();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, begin);
  // npm and our own Node 20 stage hand signals on; when they are killed outright, nobody does.
  const above = process.ppid;
  if (!process.env.npm_lifecycle_event && !process.env.BD_FORELDER) return;
  setInterval(() => {
    if (process.ppid !== above) void begin();
  }, 500).unref();
}
