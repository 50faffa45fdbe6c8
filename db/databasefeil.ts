/**
 * A fault the database answered with: its code, the rule that was broken and where in our code. The statement, its values and the
 * row that failed are left behind, since whatever prints an error nobody caught would print them with it.
 */
export class Databasefeil extends Error {
  override name = "Databasefeil";
  readonly code: string | undefined;
  readonly regel: string | undefined;
  constructor(code: string | undefined, regel: string | undefined, steder: string) {
    super("databasen svarte med en feil");
    this.code = code;
    this.regel = regel;
    if (steder) this.stack = `${this.name}: ${this.message}\n${steder}`;
  }
}

/** Where an error was made: the lines of its stack after the message, which may itself look like one. */
export function stederAv(feil: Error): string {
  const stabel = feil.stack ?? "";
  const fra = stabel.indexOf(feil.message);
  const etter = fra < 0 ? stabel : stabel.slice(fra + feil.message.length);
  return etter
    .split("\n")
    .filter((linje) => /^\s+at /.test(linje))
    .join("\n");
}

const erFraDriver = (feil: Error) => feil.name === "PostgresError" || ("query" in feil && "params" in feil);
const tekst = (feil: Error, navn: string) => {
  const verdi: unknown = navn in feil ? (feil as unknown as Record<string, unknown>)[navn] : undefined;
  return typeof verdi === "string" ? verdi : undefined;
};

/** The same error when it is not the database's, else one that can be printed. */
export function utenInnhold(feil: unknown): unknown {
  if (!(feil instanceof Error) || !erFraDriver(feil)) return feil;
  const innerst = feil.cause instanceof Error ? feil.cause : feil;
  return new Databasefeil(tekst(innerst, "code"), tekst(innerst, "constraint_name"), stederAv(feil));
}
