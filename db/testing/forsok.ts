import { expect } from "vitest";
import type { Actor } from "#domain/kernel/actor.ts";
import { Databasefeil } from "../databasefeil.ts";
import { raw } from "../handle.ts";
import { withActor } from "../with-actor.ts";

/** What SQL as bd_app would do for this actor, whatever the use cases say: rows it touched, or «nektet» by the database. */
export const forsok = (actor: Actor, sql: string, verdier: readonly unknown[] = []) =>
  withActor(actor, "forsøk", async (tx) => (await raw(tx).unsafe(sql, [...verdier] as never[])).count).catch(
    (feil: unknown) => {
      if (feil instanceof Databasefeil && (feil.code === "42501" || feil.code === "23514")) return "nektet";
      throw feil;
    },
  );
export const stoppes = async (actor: Actor, sql: string, verdier: readonly unknown[] = []) =>
  expect([0, "nektet"], sql).toContain(await forsok(actor, sql, verdier));
export const gar = async (actor: Actor, sql: string, verdier: readonly unknown[] = []) =>
  expect(await forsok(actor, sql, verdier), sql).toBe(1);
