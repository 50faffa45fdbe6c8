import type { Ansatt, Innbygger } from "#domain/kernel/actor.ts";
import { findSak, type Sak } from "../../queries/sak.ts";
import { findSisteVedtak } from "../../queries/vedtak.ts";
import { withActor } from "../../with-actor.ts";
import type { Medvirkende } from "../fortelling.ts";
import { demo } from "./rolleliste.ts";

/** One case being told: who takes part, who has it now, and the versions that the next act must name. */
export type Scene = {
  hvor: string;
  sakId: string;
  soknadId: string;
  innbygger: Innbygger;
  stab: Record<Medvirkende, Ansatt>;
  har?: Ansatt;
  beregning: number;
  vurdering: number;
};

/** The case as it stands at this point of the story. */
export async function sakNa({ sakId, hvor }: Scene): Promise<Sak> {
  const sak = await withActor(demo, "demo.les", (tx) => findSak(tx, sakId));
  if (!sak) throw new Error(`${hvor}: saken finnes ikke`);
  return sak;
}

export async function vedtakNa({ sakId, hvor }: Scene) {
  const vedtak = await withActor(demo, "demo.les", (tx) => findSisteVedtak(tx, sakId));
  if (!vedtak) throw new Error(`${hvor}: vedtaket finnes ikke`);
  return vedtak;
}

/** Whoever has the case. Throws when the story forgot that nobody took it. */
export function harSaken(scene: Scene): Ansatt {
  if (!scene.har) throw new Error(`${scene.hvor}: ingen har saken`);
  return scene.har;
}
