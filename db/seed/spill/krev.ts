import type { Outcome } from "#domain/kernel/outcome.ts";

/** The value of an act in a story. A refusal means that the story does not hold, and stops the telling with what it was. */
export async function krev<T>(hvor: string, hva: Promise<Outcome<T>>): Promise<T> {
  const svar = await hva;
  if (svar.ok) return svar.value;
  throw new Error(`${hvor}: ${JSON.stringify(svar)}`);
}
