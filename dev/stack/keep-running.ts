import type { Child } from "./child.ts";

/** A part that has lived this long was well: the next time it ends counts as the first. */
const STEADY_MS = 60_000;
const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const TRIES = 8;

/** How long to wait before a part is started for the `tries`th time in a row; undefined: it will not stay up. */
export const restartDelay = (tries: number): number | undefined =>
  tries >= TRIES ? undefined : Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);

type Keep = {
  /** Starts it anew and enters it among the parts. */
  again: () => Child;
  /** False once somebody has asked it to stop, or is about to. */
  wanted: (child: Child) => boolean;
  /** It ended too many times in a row. */
  gaveUp: (child: Child) => void;
  delay?: typeof restartDelay;
};

/** Starts a part again each time it ends by itself, more and more slowly, as a service manager would in operation. */
export function keepRunning(child: Child, keep: Keep, tries = 0): void {
  const born = performance.now();
  void child.exited.then(() => {
    if (!keep.wanted(child)) return;
    const inARow = performance.now() - born > STEADY_MS ? 0 : tries;
    const wait = (keep.delay ?? restartDelay)(inARow);
    if (wait === undefined) return keep.gaveUp(child);
    // Asked once more after the wait: what is stopped meanwhile stays stopped.
    setTimeout(() => keep.wanted(child) && keepRunning(keep.again(), keep, inARow + 1), wait).unref();
  });
}
