import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** What a client writes down: what it is about to do, and what it was answered. */
export type Line =
  | { hva: "lagrer"; soknadId: string; verdi: string }
  | { hva: "lagret"; soknadId: string; verdi: string }
  | { hva: "sender"; soknadId: string }
  | { hva: "sendt"; soknadId: string; saksnr: string };

/** The client's own file, on disk before anything else happens: the truth about what was acknowledged. */
export class Journal {
  #file: string;
  #fd: number;

  constructor(file: string) {
    this.#file = file;
    this.#fd = openSync(file, "w", 0o600);
  }

  write(line: Line) {
    writeSync(this.#fd, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#fd);
  }

  /** Everything written, read back from the file. */
  read(): Line[] {
    return readFileSync(this.#file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Line);
  }

  close() {
    closeSync(this.#fd);
  }
}
