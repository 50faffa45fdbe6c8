import "server-only";
import type { z } from "zod";
import type { Tx } from "#db/client.ts";
import { enqueue } from "#db/jobs.ts";
import type { Ko } from "#db/koer.ts";
import { InnholdSlettet } from "#db/krypto.ts";
import { appendHendelse, type NyHendelse } from "#db/queries/hendelse.ts";
import { withActor } from "#db/with-actor.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, type Refusal, refuse } from "#domain/kernel/outcome.ts";
import { drap, etter } from "./drap.ts";
import { inputFeil } from "./input-feil.ts";
import { klokke } from "./klokke.ts";
import { logRefusal } from "./log-refusal.ts";

type Jobb = { ko: Ko; data: Record<string, string>; noekkel?: string; etter?: Date };

/** What `run` works with: the transaction, who acts, when, and how to say what happened and what shall follow. */
export type Kontekst = {
  tx: Tx;
  actor: Actor;
  now: Date;
  /** An event in the chain, written in this transaction. */
  record: (hendelse: NyHendelse) => void;
  /** A job ordered in this transaction; it runs only if the transaction commits. */
  order: (jobb: Jobb) => void;
};

export type Definisjon<I, L, O> = {
  name: string;
  input: z.ZodType<I>;
  /** Loads and locks what the act is about; undefined means «not there», and answers the same as «not yours». */
  load: (tx: Tx, input: I, actor: Actor) => Promise<L | undefined>;
  allow: (actor: Actor, loaded: L) => boolean;
  run: (kontekst: Kontekst, loaded: L, input: I) => Promise<Outcome<O>>;
};

/** Carries a refusal out of the transaction, so that everything written before it is rolled back. */
class Avbrutt extends Error {
  readonly avslag: Refusal;
  constructor(avslag: Refusal) {
    super(avslag.kode);
    this.avslag = avslag;
  }
}

export type Usecase<O> = ((actor: Actor, input: unknown) => Promise<Outcome<O>>) & { readonly usecase: string };

/**
 * Makes the only thing that may write: parse, open the transaction, load, allow, run, append events, order jobs, commit.
 * A refusal rolls everything back. A thrown error is a bug, or `Overbelastet` when the database does not answer.
 */
export function defineUsecase<I, L, O>(def: Definisjon<I, L, O>): Usecase<O> {
  const call = async (actor: Actor, input: unknown): Promise<Outcome<O>> => {
    const parsed = def.input.safeParse(input);
    if (!parsed.success) return refuse("ugyldig", { felt: inputFeil(parsed.error) });
    drap(`${def.name}.lest`);
    try {
      const outcome = await withActor(actor, def.name, (tx) => carryOut(def, tx, actor, parsed.data));
      drap(`${def.name}.etterCommit`);
      return outcome;
    } catch (error) {
      if (error instanceof InnholdSlettet) return refuse("sak.innholdSlettet");
      if (!(error instanceof Avbrutt)) throw error;
      if (error.avslag.kode === "finnesIkke") await logRefusal(actor, def.name, input);
      return error.avslag;
    }
  };
  return Object.assign(call, { usecase: def.name });
}

async function carryOut<I, L, O>(def: Definisjon<I, L, O>, tx: Tx, actor: Actor, input: I): Promise<Outcome<O>> {
  const loaded = await def.load(tx, input, actor);
  if (loaded === undefined || !def.allow(actor, loaded)) throw new Avbrutt(refuse("finnesIkke"));
  drap(`${def.name}.lastet`);
  const hendelser: NyHendelse[] = [];
  const jobber: Jobb[] = [];
  const outcome = await def.run(
    { tx, actor, now: klokke(), record: (h) => void hendelser.push(h), order: (j) => void jobber.push(j) },
    loaded,
    input,
  );
  if (!outcome.ok) throw new Avbrutt(outcome);
  drap(`${def.name}.utfort`);
  await Promise.all([
    ...hendelser.map((h) => appendHendelse(tx, h).then(etter(`${def.name}.hendelse`))),
    ...jobber.map((j) =>
      enqueue(tx, j.ko, j.data, { noekkel: j.noekkel, etter: j.etter }).then(etter(`${def.name}.jobb`)),
    ),
  ]);
  drap(`${def.name}.forCommit`);
  return outcome;
}
