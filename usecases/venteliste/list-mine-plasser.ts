import { z } from "zod";
import { listMinePlasser as list } from "#db/queries/min-plass.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import { type Bekreftelsesstand, bekreftelsesstand } from "#domain/venteliste/bekreftelse.ts";
import type { Band, PlassStatus } from "#domain/venteliste/plass.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { defineQuery } from "#usecases/kernel/query.ts";
import { bekreftelseAv, plassFakta } from "./egen-plass.ts";

/** A place in a list: how it stands, its band, and whether an answer is asked for. */
export type Plasskort = {
  sakId: string;
  tjeneste: string;
  status: PlassStatus;
  band: Band;
  godkjent: Dag;
  bekreftelse: Bekreftelsesstand;
  kanBekrefte: boolean;
};

/** The places a person waits with, also where she is the other adult of the household and has no case. Those that ended are left out. */
export const listMinePlasser = defineQuery({
  name: "venteliste.listMine",
  input: z.strictObject({}),
  load: async (tx, _input, actor) => (actor.kind === "innbygger" ? list(tx, actor.personId) : undefined),
  allow: (actor, plasser) => plasser.every((plass) => policy.readPlass(actor, plassFakta(plass))),
  oppslag: "ingen",
  show: ({ actor }, plasser): Plasskort[] => {
    const idag = osloDag(klokke());
    return plasser
      .filter((plass) => plassFakta(plass).venter)
      .map((plass) => ({
        sakId: plass.sakId,
        tjeneste: plass.tjeneste,
        status: plass.status,
        band: plass.band,
        godkjent: plass.godkjent,
        bekreftelse: bekreftelsesstand(bekreftelseAv(plass)),
        kanBekrefte:
          policy.confirmPlass(actor, plassFakta(plass)) &&
          (plass.status === "pauset" || plass.nesteBekreftelse <= idag),
      }));
  },
});
