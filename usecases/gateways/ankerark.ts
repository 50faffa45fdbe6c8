import { createHash } from "node:crypto";
import { signAnker } from "#db/krypto.ts";
import { type Kjede, kjeder } from "#db/queries/kjede.ts";
import type { Hode } from "#db/queries/kjedehode.ts";

/** A head of a chain as an anchor holds it. */
export type Festet = Hode & { kjede: Kjede };

/** An anchor as text: a line that says what it is, its signature, and then one line for each head that has moved since the last. */
export type Ankerark = { nr: number; navn: string; innhold: string; hash: string };

const sha = (s: string) => createHash("sha256").update(s).digest("hex");
export const ankernavn = (nr: number) => `${String(nr).padStart(9, "0")}.anker`;
const linje = (h: Festet) => `${h.kjede} ${h.id} ${h.seq} ${h.hash}`;

/** `forrige` is the hash of the anchor before, '' for the first. */
export function makeAnker(nr: number, tid: Date, forrige: string, hoder: readonly Festet[]): Ankerark {
  const liste = hoder.map(linje).join("\n");
  const hode = JSON.stringify({ nr, tid: tid.toISOString(), forrige, antall: hoder.length, rot: sha(liste) });
  return { nr, navn: ankernavn(nr), innhold: `${hode}\n${signAnker(hode)}\n${liste}\n`, hash: sha(hode) };
}

type Lest = { nr: number; forrige: string; hash: string; hoder: Festet[] };

const LINJE = /^(\w+) ([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/;
const erKjede = (s: string | undefined): s is Kjede => kjeder.some((k) => k === s);

/** Undefined when a byte of it is not as it was written. */
export function readAnker(innhold: string): Lest | undefined {
  const [hode = "", signatur, ...resten] = innhold.replace(/\n$/, "").split("\n");
  if (signatur !== signAnker(hode)) return undefined;
  const { nr, forrige, rot } = JSON.parse(hode) as { nr: number; forrige: string; rot: string };
  if (sha(resten.join("\n")) !== rot) return undefined;
  const hoder = resten.flatMap((l) => {
    const [, kjede, id = "", seq, hash = ""] = LINJE.exec(l) ?? [];
    return erKjede(kjede) ? [{ kjede, id, seq: Number(seq), hash }] : [];
  });
  return { nr, forrige, hash: sha(hode), hoder };
}
