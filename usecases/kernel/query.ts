import "server-only";
import type { z } from "zod";
import type { Tx } from "#db/client.ts";
import { InnholdSlettet } from "#db/krypto.ts";
import { appendOppslag } from "#db/queries/oppslag.ts";
import { withActor } from "#db/with-actor.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { inputFeil } from "./input-feil.ts";
import { logRefusal } from "./log-refusal.ts";

/** Whose case a member of staff is being shown; written to the look-up log in the transaction of the read. */
export type Oppslag = { sakId: string | null; personId: string; handling: string; formal?: string };

type Sporring<I, L, V> = {
  name: string;
  input: z.ZodType<I>;
  load: (tx: Tx, input: I, actor: Actor) => Promise<L | undefined>;
  allow: (actor: Actor, loaded: L) => boolean;
  /** Required, so that nobody forgets it: whose data is shown, or «ingen» for lists and open pages. Null: nothing of her is shown this time. */
  oppslag: "ingen" | ((loaded: L, actor: Actor) => Oppslag | null);
  /** The view: a small object that lists exactly what the screen shows. A row never leaves. */
  show: (kontekst: { tx: Tx; actor: Actor }, loaded: L, input: I) => V | Promise<V>;
};

/** Asked for what the case's key covered after it was destroyed: a refusal with words of its own, not a fault of ours. */
function slettet(feil: unknown): "slettet" {
  if (feil instanceof InnholdSlettet) return "slettet";
  throw feil;
}

export type Query<V> = ((actor: Actor, input: unknown) => Promise<Outcome<V>>) & { readonly usecase: string };

/** Makes the only thing that may read: parse, load, allow, log the look, show. If the log row cannot be written, nothing is shown. */
export function defineQuery<I, L, V>(def: Sporring<I, L, V>): Query<V> {
  const call = async (actor: Actor, input: unknown): Promise<Outcome<V>> => {
    const parsed = def.input.safeParse(input);
    if (!parsed.success) return refuse("ugyldig", { felt: inputFeil(parsed.error) });
    const view = await withActor(actor, def.name, async (tx) => {
      const loaded = await def.load(tx, parsed.data, actor);
      if (loaded === undefined || !def.allow(actor, loaded)) return undefined;
      if (def.oppslag !== "ingen" && actor.kind === "ansatt") {
        const hvem = def.oppslag(loaded, actor);
        if (hvem) await appendOppslag(tx, actor, def.name, hvem);
      }
      return { value: await def.show({ tx, actor }, loaded, parsed.data) };
    }).catch(slettet);
    if (view === "slettet") return refuse("sak.innholdSlettet");
    if (!view) {
      await logRefusal(actor, def.name, input);
      return refuse("finnesIkke");
    }
    return ok(view.value);
  };
  return Object.assign(call, { usecase: def.name });
}
