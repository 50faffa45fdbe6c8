import type { Ansatt, Innbygger } from "#domain/kernel/actor.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { erApen } from "#domain/sak/tilstand.ts";
import { reiseTil } from "../../demotid.ts";
import type { Fortelling, Medvirkende, Saksfortelling } from "../fortelling.ts";
import { makeBrev } from "./brev.ts";
import { perform } from "./handling.ts";
import { rettTider, type Utfort } from "./rett-tider.ts";
import { type Scene, sakNa } from "./scene.ts";
import { akttid } from "./tid.ts";

/** A case that has been sent and waits to be told. */
export type Sendt = {
  f: Fortelling;
  s: Saksfortelling;
  innbygger: Innbygger;
  sakId: string;
  soknadId: string;
  dag: Dag;
  tid: Date;
};

/** Only acts that write a letter need the worker's part; asking after each would cost a read. */
const skriver = new Set(["ask", "send", "interim", "decide", "complain", "withdraw"]);

/** Tells a case act by act, each at its time, and sees that it ends where the story says. */
export async function tellSak(sendt: Sendt, stab: Record<Medvirkende, Ansatt>, naa: Date) {
  const { f, s, innbygger, sakId, soknadId, dag } = sendt;
  const hvor = `${f.navn}, sendt ${dag}`;
  const scene: Scene = { hvor, sakId, soknadId, innbygger, stab, beregning: 0, vurdering: 0 };
  // Without an e-mail address the notice stops with the worker of today, and somebody must call; old ones somebody has called.
  const varsle = f.epost !== undefined || !erApen(s.ende);
  await makeBrev(sakId, sendt.tid, varsle);
  const utfort: Utfort[] = [];
  let forrige = sendt.tid;
  for (const [i, akt] of s.akter.entries()) {
    const tid = akttid(dag, akt, forrige, naa, sendt.s.sendt + i * 7);
    scene.hvor = `${hvor}, ${akt.hva} dag ${akt.dag}`;
    await reiseTil(tid, () => perform(scene, akt, tid));
    if (skriver.has(akt.hva)) await makeBrev(sakId, tid, varsle);
    utfort.push({ akt, tid });
    forrige = tid;
  }
  await rettTider(sakId, utfort);
  const { tilstand } = await sakNa(scene);
  if (tilstand !== s.ende) throw new Error(`${hvor}: endte i ${tilstand}, skulle endt i ${s.ende}`);
}
