import type { Child } from "./child.ts";
import { type Surroundings, usesStandIn } from "./environment.ts";
import { keepRunning } from "./keep-running.ts";
import { startApp, startDevApp, startIssuer, startMail, startWorker } from "./parts.ts";
import type { Started } from "./started.ts";

export type PartName = "idporten" | "entra" | "post" | "arbeider" | "app" | "postgres";

/**
 * The running processes. The worker is started again when it ends by itself; `ended` tells of the first other that does, or of a worker
 * that will not stay up. Tests kill and restart through here.
 */
export type Crew = {
  parts: { [name in PartName]?: Child };
  ended: Promise<Child>;
  restart: (name: Exclude<PartName, "postgres">) => Promise<void>;
  /** Stops watching a part, for the test that is about to kill it. */
  forget: (name: PartName) => void;
};

/** Starts stand-ins (side by side), worker and app. */
export async function startCrew(
  s: Surroundings,
  started: Started,
  developing: boolean,
  postgres?: Child,
): Promise<Crew> {
  const makers = {
    idporten: () => startIssuer(s, "idporten"),
    entra: () => startIssuer(s, "entra"),
    post: () => startMail(s),
    arbeider: async () => startWorker(s),
    app: () => (developing ? startDevApp(s) : startApp(s)),
  };
  const parts: Crew["parts"] = {};
  const watched = new Set<Child>();
  const { promise: ended, resolve } = Promise.withResolvers<Child>();
  const enter = (name: PartName, child: Child) => {
    parts[name] = child;
    watched.add(child);
    return child;
  };
  const watch = (name: PartName, child: Child) => {
    enter(name, child);
    const wanted = (one: Child) => watched.has(one);
    if (name === "arbeider") keepRunning(child, { again: () => enter(name, startWorker(s)), wanted, gaveUp: resolve });
    else void child.exited.then(() => wanted(child) && resolve(child));
  };
  const forget = (name: PartName) => {
    const child = parts[name];
    if (child) watched.delete(child);
  };
  const begin = async (name: keyof typeof makers) => {
    watch(name, await makers[name]());
    started.own(async () => {
      forget(name);
      await parts[name]?.stop();
    });
  };
  const restart = async (name: keyof typeof makers) => {
    forget(name);
    await parts[name]?.stop();
    watch(name, await makers[name]());
  };

  if (postgres) watch("postgres", postgres);
  const standIns = { idporten: usesStandIn.idporten(), entra: usesStandIn.entra(), post: usesStandIn.smtp() };
  await Promise.all((["idporten", "entra", "post"] as const).filter((name) => standIns[name]).map(begin));
  await begin("arbeider");
  await begin("app");
  return { parts, ended, restart, forget };
}
