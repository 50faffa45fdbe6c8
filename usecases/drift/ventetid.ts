import { z } from "zod";
import { findStatistikk, saveStatistikk } from "#db/queries/statistikk.ts";
import { listVentetid } from "#db/queries/ventetid.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { band } from "#domain/venteliste/plass.ts";
import {
  type Prognosegruppe,
  prognose,
  storrelseAv,
  storrelser,
  treffsikkerhet,
  type Ventetid,
} from "#domain/venteliste/prognose.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

export const ventetidsnokkel = (tjeneste: string) => `ventetid:${tjeneste}`;
const navn = ({ storrelse, band: b }: Prognosegruppe) => `${storrelse}${b ?? ""}`;

const intervall = z.object({ fraManeder: z.number(), tilManeder: z.number(), antall: z.number(), prosent: z.number() });
const treff = z.object({ provd: z.number(), prosent: z.number(), lovet: z.number() });
const lagret = z.object({ grupper: z.record(z.string(), intervall), treff: treff.optional() });
/** A measured wait as it is said: whole months, of how many homes, and the share it promises. */
export type Maltventetid = z.infer<typeof intervall>;

/** Every group with enough behind it, in months only: a stored row says nobody's own days. And how often the intervals held. */
function mal(historikk: readonly Ventetid[], dag: Dag): z.infer<typeof lagret> {
  const grupper = storrelser.flatMap((storrelse): Prognosegruppe[] => [
    { storrelse },
    ...band.map((b) => ({ storrelse, band: b })),
  ]);
  const sagt = grupper.flatMap((gruppe) => {
    const svar = prognose(historikk, gruppe, dag);
    return svar.slag === "intervall" ? [[navn(gruppe), intervall.parse(svar)] as const] : [];
  });
  const holdt = treffsikkerhet(historikk, dag);
  return { grupper: Object.fromEntries(sagt), ...(holdt.slag === "treff" ? { treff: treff.parse(holdt) } : {}) };
}

/** Measures how long households wait from approval to the offer they say yes to, for every service. Runs as the job `statistikk`. */
export const computeVentetid = defineUsecase({
  name: "statistikk.ventetid",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: erJobb("statistikk"),
  run: async ({ tx, now }) => {
    for (const tjeneste of tjenesteIder)
      await saveStatistikk(tx, ventetidsnokkel(tjeneste), mal(await listVentetid(tx, tjeneste), osloDag(now)), now);
    return ok(undefined);
  },
});

/** The measured wait of a size, with a band of that band alone when there is enough for it; nothing when there are too few to say. */
export function ventetidFor(
  rad: { verdi: unknown } | undefined,
  soverom: number,
  b?: Prognosegruppe["band"],
): (Maltventetid & { medBand: boolean }) | undefined {
  const lest = lagret.safeParse(rad?.verdi);
  if (!lest.success) return undefined;
  const storrelse = storrelseAv(soverom);
  const egen = b && lest.data.grupper[navn({ storrelse, band: b })];
  const alle = lest.data.grupper[navn({ storrelse })];
  return egen ? { ...egen, medBand: true } : alle && { ...alle, medBand: false };
}

/** How long households waited, by size of home, and how often the intervals held; open to all. A size with too few is not there. */
export const viewVentetid = defineQuery({
  name: "statistikk.visVentetid",
  input: z.strictObject({ tjeneste: z.enum(tjenesteIder) }),
  load: async (tx, { tjeneste }) => ({ rad: await findStatistikk(tx, ventetidsnokkel(tjeneste)) }),
  allow: () => true,
  oppslag: "ingen",
  show: (_kontekst, { rad }) => {
    const lest = lagret.safeParse(rad?.verdi);
    if (!lest.success) return { storrelser: [] };
    const rader = storrelser.flatMap((storrelse) => {
      const sagt = lest.data.grupper[storrelse];
      return sagt ? [{ storrelse, ...sagt }] : [];
    });
    return { storrelser: rader, ...(lest.data.treff ? { treff: lest.data.treff } : {}) };
  },
});
