import "server-only";
import type { Actor } from "#domain/kernel/actor.ts";
import type { Outcome } from "#domain/kernel/outcome.ts";

/**
 * An act with something outside the database between two transactions (a file into the store). It holds no right of its own:
 * every part that reads or writes is a use case or a query with its own, and nothing outside is awaited inside a transaction.
 */
export const defineFlyt = <I, O>(name: string, run: (actor: Actor, input: I) => Promise<Outcome<O>>) =>
  Object.assign((actor: Actor, input: I) => run(actor, input), { usecase: name });
