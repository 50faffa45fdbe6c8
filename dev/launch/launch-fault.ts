/** Something the person at the terminal can act on: one Norwegian line, and the exit code. */
export class LaunchFault extends Error {
  readonly exitCode: number;

  constructor(line: string, exitCode = 1) {
    super(line);
    this.exitCode = exitCode;
  }
}

/** Node's error code (`ENOENT`, `EADDRINUSE`), or nothing. */
export const codeOf = (fault: unknown) =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
