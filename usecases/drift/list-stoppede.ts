import { z } from "zod";
import type { Ko } from "#db/koer.ts";
import { listBrevMedSak, listStoppedeJobber } from "#db/queries/drift.ts";
import { harRolle } from "#domain/kernel/actor.ts";
import { erVedtaksbrev } from "#domain/vedtak/brev.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { saksnr } from "#usecases/minside/egen-sak.ts";
import { kanHandteres, kanProves } from "./stoppet-fakta.ts";

/**
 * One line of «Utsendinger som stoppet». `kode` has its words under `drift.grunn`. Without `sak` it is not about a case, or the
 * case is not the reader's. `klagefristVenter`: the days to complain do not run before somebody has told the party.
 */
export type StoppetLinje = {
  jobbId: string;
  ko: Ko;
  kode: string;
  siden: Date;
  kanHandteres: boolean;
  sak?: { sakId: string; saksnr: string; brevId: string; mal: string; klagefristVenter: boolean };
};

/** At most this many are shown; more than that is an outage, and one retry will tell. */
const MAKS = 200;

export const listStoppede = defineQuery({
  name: "drift.listStoppede",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: (actor) => harRolle(actor, "saksbehandler", "beslutter", "leder", "sysadmin"),
  oppslag: "ingen",
  show: async ({ tx, actor }): Promise<StoppetLinje[]> => {
    const jobber = await listStoppedeJobber(tx, MAKS);
    const brev = await listBrevMedSak(
      tx,
      jobber.flatMap((j) => (j.brevId ? [j.brevId] : [])),
    );
    return jobber.flatMap((jobb) => {
      const funnet = brev.find((b) => b.brevId === jobb.brevId);
      if (!kanProves(actor, { jobb, brev: funnet })) return [];
      const { jobbId, ko, kode, siden } = jobb;
      const linje = { jobbId, ko, kode, siden, kanHandteres: kanHandteres(actor, { jobb, brev: funnet }) };
      if (!funnet) return [linje];
      const { sakId, brevId, mal } = funnet;
      const sak = { sakId, saksnr: saksnr(funnet), brevId, mal, klagefristVenter: erVedtaksbrev(mal) };
      return [{ ...linje, sak }];
    });
  },
});
