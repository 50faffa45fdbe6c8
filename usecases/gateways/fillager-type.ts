import type { Readable } from "node:stream";

/** Objects by random key. Keys are made by us (`[0-9a-f/-]`), never from a name; what `put` has answered survives a power cut. */
export type Fillager = {
  /** Stores the file at `sti`. The same key twice is a fault of ours. */
  put: (nokkel: string, sti: string) => Promise<void>;
  /** The object's bytes; undefined when it is not there. */
  get: (nokkel: string) => Promise<Readable | undefined>;
  /** Gone afterwards, also when it was not there. */
  remove: (nokkel: string) => Promise<void>;
  /** Keys of objects last written before `for_`. */
  list: (for_: Date) => AsyncIterable<string>;
};
