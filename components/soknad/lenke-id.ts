import { kontrollId } from "./steg-felt.tsx";
import type { FeltVisning } from "./steg-visning.ts";

/** Where the error summary leads for a path («barn.0.alder»): the first control of the field, or of the field in its row. */
export function lenkeId(felt: readonly FeltVisning[], sti: string): string {
  const [navn, , rad] = sti.split(".");
  const ytre = felt.find((f) => f.navn === navn);
  const f = rad ? ytre?.liste?.felt.find((r) => r.navn === rad) : ytre;
  return f ? kontrollId(f, sti) : sti;
}
