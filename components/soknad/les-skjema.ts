import type { RaRad, RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import type { FeltVisning } from "./steg-visning.ts";

/** The answers on the page now. Fields that are not drawn are left out, so that hidden answers survive. */
export function samleSvar(felt: readonly Pick<FeltVisning, "navn" | "slag">[], skjema: FormData): RaSvar {
  const ut: RaSvar = {};
  for (const f of felt) {
    if (f.slag === "liste") {
      if (skjema.has(f.navn)) ut[f.navn] = rader(f.navn, skjema);
    } else if (f.slag === "flervalg") {
      if (skjema.has(f.navn)) ut[f.navn] = skjema.getAll(f.navn).map(String).filter(Boolean);
    } else if (skjema.has(f.navn)) ut[f.navn] = String(skjema.get(f.navn));
  }
  return ut;
}

function rader(navn: string, skjema: FormData): RaRad[] {
  const ut: RaRad[] = [];
  for (const [nokkel, verdi] of skjema) {
    const treff = nokkel.startsWith(`${navn}.`) ? nokkel.slice(navn.length + 1).split(".") : [];
    const [indeks, felt] = treff;
    // The server reads with this too: a hand-made index must not make a list of a billion rows.
    if (felt === undefined || !/^\d{1,2}$/.test(indeks ?? "")) continue;
    const i = Number(indeks);
    ut[i] = { ...ut[i], [felt]: String(verdi) };
  }
  return Array.from(ut, (rad) => rad ?? {});
}

export const likeVerdier = (a: RaVerdi | undefined, b: RaVerdi | undefined) =>
  JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
