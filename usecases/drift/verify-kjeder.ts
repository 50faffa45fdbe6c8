import { type Brudd, type Kjede, kjeder } from "#db/queries/kjede.ts";
import type { Hode } from "#db/queries/kjedehode.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Outcome, ok } from "#domain/kernel/outcome.ts";
import { ankernavn } from "#usecases/gateways/ankerark.ts";
import { ankerlager } from "#usecases/gateways/ankerlager.ts";
import { type Ankerfeil, readAnkerrekke } from "#usecases/gateways/ankerrekke.ts";
import { defineFlyt } from "#usecases/kernel/flyt.ts";
import { BUNT, compareHoder, findSisteAnker, saveKjedesjekk, walkKjeder } from "./kjedetrinn.ts";

/** What is not as it was anchored: a chain that is gone, one that is shorter, and one that says something else up to there. */
type Ankerbrudd = { kjede: Kjede; stromId: string; seq: number; feil: "borte" | "kortere" | "omskrevet" };
export type Kjedebrudd = Brudd | Ankerbrudd | Ankerfeil;

async function walk(actor: Actor, kjede: Kjede): Promise<Outcome<Brudd[]>> {
  const ut: Brudd[] = [];
  for (let etter: string | undefined; ; ) {
    const gatt = await walkKjeder(actor, { kjede, etter });
    if (!gatt.ok) return gatt;
    ut.push(...gatt.value.brudd);
    etter = gatt.value.til;
    if (etter === undefined) return ok(ut);
  }
}

async function compare(actor: Actor, kjede: Kjede, festet: ReadonlyMap<string, Hode>): Promise<Outcome<Ankerbrudd[]>> {
  const ut: Ankerbrudd[] = [];
  const hoder = [...festet.values()];
  for (let i = 0; i < hoder.length; i += BUNT) {
    const na = await compareHoder(actor, { kjede, hoder: hoder.slice(i, i + BUNT) });
    if (!na.ok) return na;
    for (const { id, seq, siste, hash } of na.value) {
      if (hash !== null && hash === festet.get(id)?.hash) continue;
      const feil = siste === null ? "borte" : siste < seq ? "kortere" : "omskrevet";
      ut.push({ kjede, stromId: id, seq, feil });
    }
  }
  return ok(ut);
}

/**
 * Walks every chain, compares each with its last anchor and the anchors with each other, and keeps what it found. Names every break by
 * chain and number; empty means whole. Anchors that are gone are seen by the number the database remembers.
 */
export const verifyKjeder = defineFlyt<Record<string, never>, { brudd: Kjedebrudd[] }>(
  "kjede.verify",
  async (actor) => {
    // Asked first: an anchor written meanwhile is then one more than remembered, never one less.
    const husket = await findSisteAnker(actor, {});
    if (!husket.ok) return husket;
    const rekke = await readAnkerrekke(await ankerlager());
    const brudd: Kjedebrudd[] = [...rekke.feil];
    for (let nr = rekke.siste.nr + 1; nr <= husket.value.nr; nr++)
      brudd.push({ kjede: "anker", stromId: ankernavn(nr), seq: nr, feil: "rekke" });
    if (husket.value.nr === rekke.siste.nr && husket.value.hash !== (rekke.siste.hash ?? husket.value.hash))
      brudd.push({ kjede: "anker", stromId: ankernavn(husket.value.nr), seq: husket.value.nr, feil: "innhold" });
    for (const kjede of kjeder) {
      const gatt = await walk(actor, kjede);
      if (!gatt.ok) return gatt;
      const sammenlignet = await compare(actor, kjede, rekke.festet[kjede]);
      if (!sammenlignet.ok) return sammenlignet;
      brudd.push(...gatt.value, ...sammenlignet.value);
    }
    const antall = rekke.festet.hendelse.size + rekke.festet.oppslag.size;
    const lagret = await saveKjedesjekk(actor, { brudd, kjeder: antall });
    return lagret.ok ? ok({ brudd }) : lagret;
  },
);
