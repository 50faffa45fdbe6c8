import "server-only";
import { createHash } from "node:crypto";
import { countAct } from "#db/queries/begrensning.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { withActor } from "#db/with-actor.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Refusal, refuse } from "#domain/kernel/outcome.ts";
import { logg } from "./logg.ts";

/**
 * How often one person may do what. Never by address alone: libraries and reception centres share one (T29).
 * `vedFeil` is what happens when the count cannot be kept: a resident's work goes on, a search by number does not.
 */
export const grenser = {
  innlogging: { antall: 120, sekunder: 600, vedFeil: "apen" },
  fnrSok: { antall: 30, sekunder: 60, vedFeil: "stengt" },
  opplasting: { antall: 200, sekunder: 600, vedFeil: "apen" },
  innsending: { antall: 30, sekunder: 600, vedFeil: "apen" },
  lagring: { antall: 1_200, sekunder: 600, vedFeil: "apen" },
  tilbakemelding: { antall: 60, sekunder: 600, vedFeil: "apen" },
  etterlatt: { antall: 60, sekunder: 600, vedFeil: "apen" },
} as const satisfies Record<string, { antall: number; sekunder: number; vedFeil: "apen" | "stengt" }>;

export type Grense = keyof typeof grenser;

const hvem = (actor: Actor) =>
  actor.kind === "innbygger" ? actor.personId : actor.kind === "ansatt" ? actor.ansattId : actor.kind;

/**
 * Counts one act by this actor (and by `nokkel`, when the actor is the login itself). Undefined: go on. Else a refusal `forMange`
 * whose `detaljer.vent` is the seconds to wait; `toResponse` makes it 429 with Retry-After. A transaction of its own, so call it
 * before the use case, not inside one.
 */
export async function limit(actor: Actor, grense: Grense, nokkel = ""): Promise<Refusal | undefined> {
  const { vedFeil, ...tak } = grenser[grense];
  const hash = createHash("sha256")
    .update(`${grense}\n${hvem(actor)}\n${nokkel}`)
    .digest("base64url");
  try {
    const vent = await withActor(actor, `grense.${grense}`, async (tx) => {
      const igjen = await countAct(tx, hash, tak);
      if (igjen !== undefined) await appendSikkerhetslogg(tx, { kode: `forMange.${grense}`, actor });
      return igjen;
    });
    return vent === undefined ? undefined : refuse("forMange", { detaljer: { vent } });
  } catch (feil) {
    logg.warn({ kode: `grense.${grense}`, feil }, "tellingen feilet");
    return vedFeil === "apen" ? undefined : refuse("forMange", { detaljer: { vent: 30 } });
  }
}
