import type { Actor } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { sikkerhetslogg } from "../schema/sikkerhetslogg.ts";

const aktorId = (actor: Actor) =>
  actor.kind === "innbygger"
    ? actor.personId
    : actor.kind === "ansatt"
      ? actor.ansattId
      : actor.kind === "system"
        ? actor.jobb
        : null;

/** Who really pressed, when somebody acts for another. */
const hvem = (actor: Actor) =>
  actor.kind === "innbygger" && actor.fullmektig ? { fullmektig: actor.fullmektig.personId } : {};

/** One line for what was refused. `data` holds ids and codes only. */
export async function appendSikkerhetslogg(
  tx: Tx,
  rad: { kode: string; actor: Actor; data?: Record<string, unknown> },
) {
  await tx.insert(sikkerhetslogg).values({
    kode: rad.kode,
    aktorKind: rad.actor.kind,
    aktorId: aktorId(rad.actor),
    data: { ...rad.data, ...hvem(rad.actor) },
  });
}
