import { z } from "zod";
import { findStatistikk, saveStatistikk } from "#db/queries/statistikk.ts";
import { listVentetid, type Ventet } from "#db/queries/ventetid.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { tjenesteIder } from "#domain/kernel/tjeneste.ts";
import { celle, storrelser, type Ventetid, ventetidsintervall } from "#domain/venteliste/ventetid.ts";
import { erJobb } from "#usecases/brev/jobbpolicy.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";

/** Older waits say little about the next one. */
const TRE_AR_MS = 3 * 365 * 86_400_000;
export const ventetidsnokkel = (tjeneste: string) => `ventetid:${tjeneste}`;

/** Every cell that has enough households, by its name. */
function celler(ventet: readonly Ventet[]): Record<string, Ventetid> {
  const like = new Map<string, number[]>();
  for (const { soverom, band, dager } of ventet)
    for (const navn of [celle(soverom), celle(soverom, band)]) like.set(navn, [...(like.get(navn) ?? []), dager]);
  return Object.fromEntries(
    [...like].flatMap(([navn, dager]) => {
      const intervall = ventetidsintervall(dager);
      return intervall ? [[navn, intervall]] : [];
    }),
  );
}

/** Measures how long households waited from approval to the offer they said yes to, the last three years. Runs as the job `statistikk`. */
export const computeVentetid = defineUsecase({
  name: "statistikk.ventetid",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: erJobb("statistikk"),
  run: async ({ tx, now }) => {
    for (const tjeneste of tjenesteIder) {
      const ventet = await listVentetid(tx, tjeneste, new Date(now.getTime() - TRE_AR_MS));
      await saveStatistikk(tx, ventetidsnokkel(tjeneste), celler(ventet), now);
    }
    return ok(undefined);
  },
});

const lagret = z.record(z.string(), z.object({ antall: z.number(), fraMnd: z.number(), tilMnd: z.number() }));

/** The cells of a stored row; none when it has not been measured. */
export const celleneAv = (rad: { verdi: unknown } | undefined): Record<string, Ventetid> => {
  const lest = lagret.safeParse(rad?.verdi);
  return lest.success ? lest.data : {};
};

/** How long households waited, by size of home; open to all. A size with too few households is not in the list. */
export const viewVentetid = defineQuery({
  name: "statistikk.visVentetid",
  input: z.strictObject({ tjeneste: z.enum(tjenesteIder) }),
  load: async (tx, { tjeneste }) => ({ rad: await findStatistikk(tx, ventetidsnokkel(tjeneste)) }),
  allow: () => true,
  oppslag: "ingen",
  show: (_kontekst, { rad }) => {
    const cellene = celleneAv(rad);
    return storrelser.flatMap((soverom) => {
      const malt = cellene[celle(soverom)];
      return malt ? [{ soverom, ...malt }] : [];
    });
  },
});
