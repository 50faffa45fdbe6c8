import { z } from "zod";
import { findBruddI, kjeder } from "#db/queries/kjede.ts";
import { compareHoder as compare, findGrense, findKjedespor, listHoder as list } from "#db/queries/kjedehode.ts";
import { appendSikkerhetslogg } from "#db/queries/sikkerhetslogg.ts";
import { findStatistikk, saveStatistikk } from "#db/queries/statistikk.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

/** Rows walked, and heads read, in one transaction: seconds at most, also on a slow machine. */
const RADER = 20_000;
export const BUNT = 5_000;

const begge = erJobb("anker", "kjedesjekk");
const kjede = z.enum(kjeder);

/** The next heads of a kind of chain, after `etter`. */
export const listHoder = defineQuery({
  name: "kjede.listHoder",
  input: z.strictObject({ kjede, etter: z.string().optional() }),
  load: (tx, i) => list(tx, i.kjede, i.etter, BUNT),
  allow: begge,
  oppslag: "ingen",
  show: (_kontekst, hoder) => hoder,
});

/** What the database now has where these heads were. */
export const compareHoder = defineQuery({
  name: "kjede.compareHoder",
  input: z.strictObject({
    kjede,
    hoder: z.array(z.strictObject({ id: z.uuid(), seq: z.int(), hash: z.string() })).max(BUNT),
  }),
  load: (tx, i) => compare(tx, i.kjede, i.hoder),
  allow: begge,
  oppslag: "ingen",
  show: (_kontekst, rader) => rader,
});

/** Walks the chains after `etter` as far as one transaction should, and says where it stopped: nothing when that was the end. */
export const walkKjeder = defineQuery({
  name: "kjede.walk",
  input: z.strictObject({ kjede, etter: z.string().optional() }),
  load: async (tx, { kjede, etter }) => {
    const til = await findGrense(tx, kjede, etter, RADER);
    return { til, brudd: await findBruddI(tx, kjede, { etter, til }) };
  },
  allow: erJobb("kjedesjekk"),
  oppslag: "ingen",
  show: (_kontekst, gatt) => gatt,
});

const anker = z.object({ nr: z.number(), hash: z.string() });

/** The last anchor as the database remembers it: one witness more, should the anchors be taken away. */
export const findSisteAnker = defineQuery({
  name: "kjede.sisteAnker",
  input: z.strictObject({}),
  load: async (tx) => ({ rad: await findStatistikk(tx, "anker") }),
  allow: erJobb("kjedesjekk"),
  oppslag: "ingen",
  show: (_kontekst, { rad }) => anker.safeParse(rad?.verdi).data ?? { nr: 0, hash: "" },
});

export const saveAnker = defineUsecase({
  name: "kjede.saveAnker",
  input: anker,
  load: async () => ({}),
  allow: erJobb("anker"),
  run: async ({ tx, now }, _, { nr, hash }) => {
    await saveStatistikk(tx, "anker", { nr, hash }, now);
    return ok(undefined);
  },
});

const lagretSpor = z.object({ spor: z.string(), nr: z.int(), sett: z.iso.datetime() });

/**
 * The newest rows of the chains now, and the last anchor's number when they are the same as when all heads were read within `timer` hours.
 * Ids are ordered by when they were made, not committed: a row that came late is found by the reading that time forces.
 */
export const findSpor = defineQuery({
  name: "kjede.spor",
  input: z.strictObject({ timer: z.int().positive() }),
  load: async (tx) => ({ spor: await findKjedespor(tx), rad: await findStatistikk(tx, "ankerspor") }),
  allow: erJobb("anker"),
  oppslag: "ingen",
  show: (_kontekst, { spor, rad }, { timer }) => {
    const sist = lagretSpor.safeParse(rad?.verdi).data;
    const fersk = sist && klokke().getTime() - Date.parse(sist.sett) < timer * 3_600_000;
    return { spor, ...(fersk && sist.spor === spor ? { uendret: sist.nr } : {}) };
  },
});

export const saveSpor = defineUsecase({
  name: "kjede.saveSpor",
  input: z.strictObject({ spor: z.string(), nr: z.int() }),
  load: async () => ({}),
  allow: erJobb("anker"),
  run: async ({ tx, now }, _, { spor, nr }) => {
    await saveStatistikk(tx, "ankerspor", { spor, nr, sett: now.toISOString() }, now);
    return ok(undefined);
  },
});

/** How many breaks are named one by one in the security log; the number is always said. */
const NAVNGITTE = 100;

/** Keeps what a check found: the number for the page, each break by chain and number in the security log. Never what an event says. */
export const saveKjedesjekk = defineUsecase({
  name: "kjede.saveSjekk",
  input: z.strictObject({
    brudd: z.array(z.strictObject({ kjede: z.string(), stromId: z.string(), seq: z.number(), feil: z.string() })),
    kjeder: z.int(),
  }),
  load: async () => ({}),
  allow: erJobb("kjedesjekk"),
  run: async ({ tx, actor, now }, _, { brudd, kjeder: antall }) => {
    for (const data of brudd.slice(0, NAVNGITTE)) await appendSikkerhetslogg(tx, { kode: "kjede.brudd", actor, data });
    await saveStatistikk(tx, "kjedesjekk", { brudd: brudd.length, kjeder: antall }, now);
    return ok(undefined);
  },
});
