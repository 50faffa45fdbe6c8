/**
 * Seeded points of the crash tests (T44). In `MODUS=test` only: `BD_DRAP_VED=<punkt>` ends the process there as `kill -9` would,
 * `BD_DRAP_VED=kast:<punkt>` throws. In every other mode the variable is not read.
 */
export function drap(punkt: string): void {
  if (process.env.MODUS !== "test") return;
  if (process.env.BD_DRAP_VED === punkt) process.kill(process.pid, "SIGKILL");
  if (process.env.BD_DRAP_VED === `kast:${punkt}`) throw new Error(`brutt ved ${punkt}`);
}

/** The same point after a statement: `.then(etter("…"))`. */
export const etter =
  (punkt: string) =>
  <T>(verdi: T): T => {
    drap(punkt);
    return verdi;
  };
