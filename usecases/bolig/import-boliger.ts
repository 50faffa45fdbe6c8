import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listAvtalenavn } from "#db/queries/avtale.ts";
import { findKjente, insertBoliger, type NyBolig, nextKode, type StedRad } from "#db/queries/bolig.ts";
import { insertImport } from "#db/queries/boligimport.ts";
import type { Importfeil } from "#db/schema/boligimport.ts";
import type { Bolig, RaBolig } from "#domain/bolig/felter.ts";
import { lesBolig } from "#domain/bolig/les-bolig.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { type Avtalenavn, findAvtale, tilKolonner, tilSted } from "./bolig-rad.ts";
import { raBolig } from "./create-bolig.ts";
import { BOLIGENHET } from "./enhet.ts";

const MAKS_FEIL = 200;
const feilene = z.array(
  z.strictObject({
    linje: z.number().int(),
    kolonne: z.string().max(60).optional(),
    kode: z.string().max(40),
    verdier: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);

type Rad = { linje: number; bolig: Bolig; avtaleId: string | null; sted: StedRad | null };

/** Each row by itself: its cells, what must fit together, and the agreement it names. */
function lesRader(rader: readonly { linje: number; ra: RaBolig }[], avtaler: readonly Avtalenavn[], idag: Dag) {
  const feil: Importfeil[] = [];
  const gode: Rad[] = [];
  for (const { linje, ra } of rader) {
    const lest = lesBolig(ra, idag);
    if (!lest.ok) {
      feil.push(...lest.feil.map(({ felt, ...f }) => ({ linje, kolonne: felt, ...f })));
      continue;
    }
    const avtaleId = findAvtale(lest.bolig, avtaler);
    if (avtaleId !== null && typeof avtaleId !== "string") feil.push({ linje, kolonne: "avtale", kode: avtaleId.kode });
    else gode.push({ linje, bolig: lest.bolig, avtaleId, sted: tilSted(lest.bolig) });
  }
  return { feil, gode };
}

const stedsnokkel = (s: { adresse: string | null; bruksenhetsnr: string | null }) =>
  s.adresse === null ? null : `${s.adresse.toLowerCase()}|${(s.bruksenhetsnr ?? "").toLowerCase()}`;

/** Rows that say the same home as another row, or as the register. */
async function dubletter(tx: Tx, rader: readonly Rad[]): Promise<Importfeil[]> {
  const kjente = await findKjente(
    tx,
    rader.flatMap((r) => r.bolig.kode ?? []),
    rader.flatMap((r) => r.sted?.adresse ?? []),
  );
  const koder = new Map<string, number>(kjente.map((k) => [k.kode, 0]));
  const steder = new Map<string, number>(
    kjente.flatMap((k) => {
      const s = stedsnokkel(k);
      return s ? [[s, 0] as const] : [];
    }),
  );
  const feil: Importfeil[] = [];
  for (const { linje, bolig, sted } of rader) {
    for (const [felt, nokkel, sett] of [
      ["kode", bolig.kode, koder],
      ["adresse", sted && stedsnokkel(sted), steder],
    ] as const) {
      if (!nokkel) continue;
      const forrige = sett.get(nokkel);
      if (forrige === 0) feil.push({ linje, kolonne: felt, kode: felt === "kode" ? "kodeFinnes" : "stedFinnes" });
      else if (forrige) feil.push({ linje, kolonne: felt, kode: "dobbeltRad", verdier: { linje: forrige } });
      else sett.set(nokkel, linje);
    }
  }
  return feil;
}

/** Codes for rows without one, after the last of the register and past those of the file. */
async function withKoder(
  tx: Tx,
  rader: readonly Rad[],
  idag: Dag,
): Promise<{ bolig: NyBolig & { id: string }; sted: StedRad | null }[]> {
  let neste = Number((await nextKode(tx)).slice(2));
  const brukte = new Set(rader.map((r) => r.bolig.kode));
  const nyKode = () => {
    for (;;) {
      const kode = `B-${String(neste++).padStart(4, "0")}`;
      if (!brukte.has(kode)) return kode;
    }
  };
  return rader.map(({ bolig, avtaleId, sted }) => ({
    bolig: {
      ...tilKolonner(bolig, avtaleId),
      id: randomUUID(),
      kode: bolig.kode ?? nyKode(),
      enhet: BOLIGENHET,
      statusFra: idag,
    },
    sted,
  }));
}

/**
 * Takes the rows of a file into the register as planned homes: every row is checked before any is written, and with one fault none is.
 * What came of it is kept for the page that follows, by id; `feilIFilen` is what was wrong before rows could be read.
 */
export const importBoliger = defineUsecase({
  name: "bolig.import",
  input: z.strictObject({
    sha256: z.string().length(64),
    rader: z.array(z.strictObject({ linje: z.number().int(), ra: raBolig })).max(5_000),
    feilIFilen: feilene,
  }),
  load: async () => ({ enhet: BOLIGENHET }),
  allow: boligpolicy.editBolig,
  run: async ({ tx, actor, now }, _, { sha256, rader, feilIFilen }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const idag = osloDag(now);
    const { feil: celler, gode } = lesRader(rader, await listAvtalenavn(tx), idag);
    const alle = [...(feilIFilen as Importfeil[]), ...celler, ...(await dubletter(tx, gode))].sort(
      (a, b) => a.linje - b.linje,
    );
    const antall = alle.length === 0 ? gode.length : 0;
    if (antall > 0 && !(await insertBoliger(tx, await withKoder(tx, gode, idag)))) return refuse("bolig.endretAvAndre");
    const importId = await insertImport(tx, {
      ansattId: actor.ansattId,
      antall,
      feil: alle.slice(0, MAKS_FEIL),
      antallFeil: alle.length,
      sha256,
    });
    return ok({ importId, antall, feil: alle.slice(0, MAKS_FEIL), antallFeil: alle.length });
  },
});
