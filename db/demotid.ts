import { AsyncLocalStorage } from "node:async_hooks";

const reise = new AsyncLocalStorage<Date>();

/** The moment the demo municipality's past is being told at; undefined everywhere but inside `reiseTil`. */
export const demotid = (): Date | undefined => reise.getStore();

/**
 * Lets `gjor` happen at `tid`: the use cases' clock and the chains' times follow it. For the seed alone: throws in production,
 * and the database honours the time only for the job role and only for people marked as demo.
 */
export function reiseTil<T>(tid: Date, gjor: () => Promise<T>): Promise<T> {
  if (process.env.MODUS !== "demo" && process.env.MODUS !== "test") throw new Error("bare demoen kan reise i tid");
  return reise.run(tid, gjor);
}
