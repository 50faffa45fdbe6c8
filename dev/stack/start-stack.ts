import { join } from "node:path";
import { buildApp, isBuilt } from "../build/next-build.ts";
import { type BaseChoice, fillDatabase, startBase } from "./base.ts";
import { type Crew, startCrew } from "./crew.ts";
import { childEnv, type Surroundings } from "./environment.ts";
import { Started } from "./started.ts";

export type StackChoice = BaseChoice & {
  /** `next dev` in place of the built app. */
  developing?: boolean;
  /** Drops what the database held: for tests. */
  afresh?: boolean;
  say: (line: string) => void;
};

/** A running stack: what `npm start` shows, what browser tests, pictures and drills run against. */
export type Stack = Crew & { surroundings: Surroundings; baseUrl: string; mailUrl: string; stop: () => Promise<void> };

/** Starts everything a person or a browser needs. On a fault, or when `started` is stopped meanwhile, nothing is left running. */
export async function startStack(choice: StackChoice, started = new Started()): Promise<Stack> {
  try {
    choice.say("Starter databasen …");
    const { surroundings, postgres } = await startBase(choice, started);
    await fillDatabase(surroundings, started, choice.say, choice.afresh);
    if (!choice.developing) await buildWhenNeeded(surroundings, started, choice.say);
    choice.say("Starter tjenestene …");
    const crew = await startCrew(surroundings, started, choice.developing ?? false, postgres);
    return {
      ...crew,
      surroundings,
      baseUrl: childEnv(surroundings).BASE_URL ?? "",
      mailUrl: `http://localhost:${surroundings.ports.post}/`,
      stop: () => {
        crew.forget("postgres");
        return started.stop();
      },
    };
  } catch (fault) {
    await started.stop();
    throw fault;
  }
}

export async function buildWhenNeeded(s: Surroundings, started: Started, say: (line: string) => void) {
  if (isBuilt(s.build)) return;
  say("Bygger appen (første gang, og når koden er endret) …");
  await buildApp(s.build, childEnv(s), join(s.data, "logg", "bygg.log"), (stop) => started.own(stop));
}
