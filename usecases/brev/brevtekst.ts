import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import {
  alleTekster,
  type Brevblokk,
  type Brevinnhold,
  type Brevtekst,
  type Brevverdi,
  ufylt,
} from "#domain/vedtak/brev.ts";
import { tekstAv } from "#messages/tekst.ts";
import type { ArkBlokk } from "./ark.ts";
import { iKroner, iProsent, medUkedag } from "./formater.ts";

function ord(verdi: Brevverdi): string | number {
  if (verdi === undefined) return "";
  if (typeof verdi !== "object") return verdi;
  if ("kr" in verdi) return iKroner(verdi.kr);
  return "dag" in verdi ? medUkedag(verdi.dag) : iProsent(verdi.prosent);
}

/** Words of one text. Throws on a key without text; the caller has asked `ufylt` first. */
export function somTekst(t: Brevtekst): string {
  if ("fritekst" in t) return t.fritekst ?? "";
  return tekstAv(
    t.nokkel,
    Object.fromEntries(Object.entries(t.verdier ?? {}).map(([navn, verdi]) => [navn, ord(verdi)])),
  );
}

function somBlokk(b: Brevblokk): ArkBlokk {
  if (b.slag === "liste") return { slag: "liste", punkter: b.punkter.map(somTekst) };
  if (b.slag !== "tabell") return { slag: b.slag, tekst: somTekst(b.tekst) };
  const par = ([venstre, hoyre]: readonly [Brevtekst, Brevtekst]) => [somTekst(venstre), somTekst(hoyre)] as const;
  return { slag: "tabell", tall: b.tall ?? false, hode: par(b.hode), rader: b.rader.map(par) };
}

/**
 * A letter's keys and values as bokmål. Refused with what is missing (`brev.ufylt`: names of holes; `brev.utenTekst`: keys
 * without words, or whose words ask for a value that is not there) rather than sent with a hole.
 */
export function brevtekst(innhold: Brevinnhold): Outcome<{ tittel: string; blokker: readonly ArkBlokk[] }> {
  const hull = ufylt(innhold);
  if (hull.length > 0) return refuse("brev.ufylt", { detaljer: hull });
  const uten = alleTekster(innhold).flatMap((t) => ("nokkel" in t && !kanSies(t) ? [t.nokkel] : []));
  if (uten.length > 0) return refuse("brev.utenTekst", { detaljer: uten });
  return ok({ tittel: somTekst(innhold.tittel), blokker: innhold.blokker.map(somBlokk) });
}

function kanSies(t: Brevtekst): boolean {
  try {
    return somTekst(t) !== "";
  } catch {
    return false;
  }
}
