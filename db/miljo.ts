import { type Miljo, sjekkMiljo } from "#domain/kernel/miljo.ts";

let lest: Miljo | undefined;

/** The environment, parsed once per process. Throws with one Norwegian line per fault when it does not hold (T66). */
export function miljo(): Miljo {
  if (lest) return lest;
  const svar = sjekkMiljo(process.env);
  if (!svar.ok) throw new Error(svar.feil.join("\n"));
  lest = svar.value;
  return lest;
}
