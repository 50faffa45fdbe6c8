import "server-only";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { withActor } from "#db/with-actor.ts";
import type { Actor } from "#domain/kernel/actor.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Only ids are kept: a refused input may hold anything, a national number too. */
function ids(input: unknown) {
  if (typeof input !== "object" || input === null) return {};
  return Object.fromEntries(Object.entries(input).filter(([, v]) => typeof v === "string" && UUID.test(v)));
}

/** One line in the security log for «not there or not yours»: a transaction of its own, since the refused one was rolled back. */
export const logRefusal = (actor: Actor, navn: string, input: unknown) =>
  withActor(actor, navn, (tx) => appendSikkerhetslogg(tx, { kode: `nektet.${navn}`, actor, data: ids(input) }));
