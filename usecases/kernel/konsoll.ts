import type { Logger } from "pino";

type Konsoll = Pick<Console, "error" | "warn">;

/**
 * Libraries print whole errors, and an error's message may hold what somebody wrote. From here on they say the same through our log:
 * the error's name, code and place, never its words.
 */
export function dempKonsoll(konsoll: Konsoll, logg: Pick<Logger, "error" | "warn">): void {
  for (const slag of ["error", "warn"] as const) {
    konsoll[slag] = (...deler: unknown[]) => {
      const feil = deler.find((del) => del instanceof Error);
      logg[slag]({ kode: "konsoll", ...(feil ? { feil } : {}) }, "et bibliotek meldte noe");
    };
  }
}
