import type { Actor } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { ryddArbeidsmapper } from "../gateways/arbeidsmappe.ts";
import { fillager } from "../gateways/fillager.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { klokke } from "../kernel/klokke.ts";
import { forgetBilde, forgetVedlegg, listBildesweep, listKnownKeys, listSweep } from "./sweep-rader.ts";

const DOGN_MS = 86_400_000;
const BUNT = 500;

/** Objects before rows: a crash between the two leaves a row that the next sweep meets again. */
async function sweepRader(actor: Actor, for_: Date, list: typeof listSweep, forget: typeof forgetVedlegg) {
  let fjernet = 0;
  for (;;) {
    const rader = await list(actor, { for_, antall: BUNT });
    if (!rader.ok || rader.value.length === 0) return fjernet;
    for (const { id, lagernokkel } of rader.value) {
      await fillager().remove(lagernokkel);
      const glemt = await forget(actor, { vedleggId: id });
      if (!glemt.ok) return fjernet;
      fjernet++;
    }
  }
}

async function sweepObjekter(actor: Actor, for_: Date): Promise<number> {
  let fjernet = 0;
  const unknown = async (nokler: readonly string[]) => {
    const kjente = await listKnownKeys(actor, { nokler: [...nokler] });
    // Without an answer nothing is unknown.
    for (const nokkel of kjente.ok ? nokler.filter((n) => !kjente.value.includes(n)) : []) {
      await fillager().remove(nokkel);
      fjernet++;
    }
  };
  let bunt: string[] = [];
  for await (const nokkel of fillager().list(for_)) {
    bunt.push(nokkel);
    if (bunt.length < BUNT) continue;
    await unknown(bunt);
    bunt = [];
  }
  await unknown(bunt);
  return fjernet;
}

/**
 * The sweeper (job `rydd`): removes what uploads left half done a day ago, files taken out, objects no row stands for, and
 * working folders of killed processes. Afterwards no object is without row and no row without object (I8).
 */
export const ryddVedlegg = defineFlyt<{ na?: Date }, { rader: number; objekter: number; mapper: number }>(
  "vedlegg.rydd",
  async (actor, { na = klokke() }) => {
    const for_ = new Date(na.getTime() - DOGN_MS);
    const filer = await sweepRader(actor, for_, listSweep, forgetVedlegg);
    const rader = filer + (await sweepRader(actor, for_, listBildesweep, forgetBilde));
    return ok({ rader, objekter: await sweepObjekter(actor, for_), mapper: await ryddArbeidsmapper(for_) });
  },
);
