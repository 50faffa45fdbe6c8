import { count, eq } from "drizzle-orm";
import { klargjoringspunkter } from "#domain/bolig/koder.ts";
import { type Dag, leggTilDager, leggTilManeder, osloDag } from "#domain/kernel/dag.ts";
import type { Tx } from "../../client.ts";
import { raw } from "../../handle.ts";
import { avtale } from "../../schema/avtale.ts";
import { bolig, boligSted } from "../../schema/bolig.ts";
import { boligStatus } from "../../schema/bolig-status.ts";
import { klargjoring } from "../../schema/klargjoring.ts";
import { ventelistehistorikk } from "../../schema/ventelistehistorikk.ts";
import { withActor } from "../../with-actor.ts";
import { demo } from "../spill/rolleliste.ts";
import { avtaler, type Demoavtale } from "./avtaler.ts";
import { boliger, type Demobolig } from "./boliger.ts";
import { historikk } from "./historikk.ts";
import { type Ledd, livslop } from "./livslop.ts";

const klokka = (dag: Dag) => new Date(`${dag}T09:00:00+01:00`);

async function insertAvtaler(tx: Tx, idag: Dag) {
  const ider = new Map<Demoavtale, string>();
  for (const [navn, ny] of Object.entries(avtaler(idag)) as [Demoavtale, typeof avtale.$inferInsert][]) {
    const [rad] = await tx
      .insert(avtale)
      .values({ ...ny, erDemo: true })
      .returning({ id: avtale.id });
    if (rad) ider.set(navn, rad.id);
  }
  return ider;
}

type Fortalt = Demobolig & { id: string; ledd: readonly Ledd[]; fra: number };

/** The part of a life that cannot be lived again: letting needs a contract that the demo's earlier tenants do not have. */
const forSisteUtleie = (ledd: readonly Ledd[]) =>
  Math.max(
    0,
    ledd.findLastIndex(([, til]) => til === "utleid"),
  );

/** Homes as they first came in, all of one day in one statement: the database writes their first line of history at that time. */
async function insertBoliger(tx: Tx, idag: Dag, avtaleIder: ReadonlyMap<Demoavtale, string>): Promise<Fortalt[]> {
  const alle = boliger.map((b, n) => {
    const ledd: readonly Ledd[] = livslop[b.livslop](n);
    return { ...b, id: crypto.randomUUID(), ledd, fra: forSisteUtleie(ledd) };
  });
  for (const [start, kull] of Map.groupBy(alle, (b) => b.ledd[0]?.[0] ?? 0)) {
    await raw(tx)`select set_config('app.tid', ${klokka(leggTilDager(idag, -start)).toISOString()}, true)`;
    await tx.insert(bolig).values(
      kull.map(({ id, rad, avtale: a, ledd, fra }) => {
        const [forst, forstTil] = ledd[0] ?? [0, "planlagt" as const];
        return {
          ...rad,
          id,
          avtaleId: a ? (avtaleIder.get(a) ?? null) : null,
          leieDato: leggTilDager(idag, -((forst % 300) + 30)),
          bindingTil: rad.husbankTilskudd ? leggTilManeder(idag, 240) : null,
          status: forstTil,
          statusFra: leggTilDager(idag, -(ledd[fra]?.[0] ?? forst)),
          runde: 1 + ledd.slice(0, fra + 1).filter(([, til]) => til === "klargjoring").length,
        };
      }),
    );
  }
  return alle;
}

/** What lay between the first letting and the last is written as the rows it left. */
async function insertHistorie(tx: Tx, idag: Dag, alle: readonly Fortalt[]) {
  const rader = alle.flatMap(({ id, ledd, fra }) =>
    ledd.slice(1, fra + 1).map(([siden, til], i) => ({
      boligId: id,
      fra: ledd[i]?.[1] ?? null,
      til,
      grunn: "demo",
      aktorKind: "system",
      tid: klokka(leggTilDager(idag, -siden)),
    })),
  );
  if (rader.length > 0) await tx.insert(boligStatus).values(rader);
}

/** The rest is lived: each state at its time, along the drawing that the database holds. */
async function live(tx: Tx, idag: Dag, alle: readonly Fortalt[]) {
  for (const { id, ledd, fra } of alle) {
    let runde = 1 + ledd.slice(0, fra + 1).filter(([, til]) => til === "klargjoring").length;
    for (const [siden, status] of ledd.slice(fra + 1)) {
      const dag = leggTilDager(idag, -siden);
      if (status === "klargjoring") runde++;
      await raw(tx)`select set_config('app.tid', ${klokka(dag).toISOString()}, true)`;
      await tx.update(bolig).set({ status, statusFra: dag, runde }).where(eq(bolig.id, id));
    }
  }
}

/** Homes being made ready have come some way through their checklist, each a different one. */
async function insertSjekklister(tx: Tx, boye: string) {
  const iArbeid = await tx
    .select({ id: bolig.id, runde: bolig.runde })
    .from(bolig)
    .where(eq(bolig.status, "klargjoring"))
    .orderBy(bolig.kode);
  const rader = iArbeid.flatMap(({ id, runde }, n) =>
    klargjoringspunkter
      .slice(0, n % klargjoringspunkter.length)
      .map((punkt) => ({ boligId: id, runde, punkt, utfort: true, utfortAv: boye })),
  );
  if (rader.length > 0) await tx.insert(klargjoring).values(rader);
}

/**
 * The demo's dwelling register: 130 homes with where they lie and what has happened to them, agreements, and the waiting list's history.
 * Told once: with homes there already nothing is done. `boye` is the boligforvalter who ticked what is ticked.
 */
export async function createBoliger(boye: string, naa: Date): Promise<number> {
  const idag = osloDag(naa);
  return withActor(demo, "demo.boliger", async (tx) => {
    const [finnes] = await tx.select({ n: count() }).from(bolig).where(eq(bolig.erDemo, true));
    if ((finnes?.n ?? 0) > 0) return 0;
    const alle = await insertBoliger(tx, idag, await insertAvtaler(tx, idag));
    await tx.insert(boligSted).values(alle.flatMap(({ id, sted }) => (sted ? [{ boligId: id, ...sted }] : [])));
    await insertHistorie(tx, idag, alle);
    await live(tx, idag, alle);
    await insertSjekklister(tx, boye);
    await tx
      .insert(ventelistehistorikk)
      .values(historikk(Number(idag.slice(0, 4))))
      .onConflictDoNothing();
    return alle.length;
  });
}
