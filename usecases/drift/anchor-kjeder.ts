import { type Kjede, kjeder } from "#db/queries/kjede.ts";
import type { Hode } from "#db/queries/kjedehode.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { type Festet, makeAnker } from "#usecases/gateways/ankerark.ts";
import { ankerlager } from "#usecases/gateways/ankerlager.ts";
import { readAnkerrekke } from "#usecases/gateways/ankerrekke.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { compareHoder, findSpor, listHoder, saveAnker, saveSpor } from "./kjedetrinn.ts";

/** Heads that are new or have grown. One whose anchored past has been rewritten is left out, or the new anchor would hide it. */
async function moved(actor: Actor, kjede: Kjede, festet: ReadonlyMap<string, Hode>): Promise<Outcome<Festet[]>> {
  const ut: Festet[] = [];
  for (let etter: string | undefined; ; ) {
    const side = await listHoder(actor, { kjede, etter });
    if (!side.ok) return side;
    etter = side.value.at(-1)?.id;
    if (etter === undefined) return ok(ut);
    const nye = side.value.filter((h) => !festet.has(h.id));
    const vokst = side.value.filter((h) => h.seq > (festet.get(h.id)?.seq ?? h.seq));
    const gamle = vokst.flatMap((h) => festet.get(h.id) ?? []);
    const na = gamle.length === 0 ? ok([]) : await compareHoder(actor, { kjede, hoder: gamle });
    if (!na.ok) return na;
    const hele = new Set(na.value.filter((r) => r.hash === festet.get(r.id)?.hash).map((r) => r.id));
    for (const h of [...nye, ...vokst.filter((v) => hele.has(v.id))]) ut.push({ kjede, ...h });
  }
}

/** How long two index reads may stand for a reading of every head and every anchor. */
const FULL_TIMER = 6;

/**
 * Writes the heads of all chains that have moved since the last anchor to a place the database cannot reach (`ANKER_MAPPE`, S3), each
 * anchor holding the hash of the one before. Nothing when nothing has moved. Refuses `anker.samtidig` when another was written meanwhile.
 */
export const anchorKjeder = defineFlyt<Record<string, never>, { nr: number; antall: number }>(
  "kjede.anchor",
  async (actor) => {
    const spor = await findSpor(actor, { timer: FULL_TIMER });
    if (!spor.ok) return spor;
    if (spor.value.uendret !== undefined) return ok({ nr: spor.value.uendret, antall: 0 });
    const sett = (nr: number) => saveSpor(actor, { spor: spor.value.spor, nr });
    const lager = await ankerlager();
    const rekke = await readAnkerrekke(lager);
    const hoder: Festet[] = [];
    for (const kjede of kjeder) {
      const funnet = await moved(actor, kjede, rekke.festet[kjede]);
      if (!funnet.ok) return funnet;
      hoder.push(...funnet.value);
    }
    if (hoder.length === 0) {
      const husket = await sett(rekke.siste.nr);
      return husket.ok ? ok({ nr: rekke.siste.nr, antall: 0 }) : husket;
    }
    const ark = makeAnker(rekke.siste.nr + 1, klokke(), rekke.siste.hash ?? "", hoder);
    if (!(await lager.add(ark.navn, ark.innhold))) return refuse("anker.samtidig");
    const lagret = await saveAnker(actor, { nr: ark.nr, hash: ark.hash });
    if (!lagret.ok) return lagret;
    const husket = await sett(ark.nr);
    return husket.ok ? ok({ nr: ark.nr, antall: hoder.length }) : husket;
  },
);
