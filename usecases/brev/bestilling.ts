import { z } from "zod";
import { osloDag } from "#domain/kernel/dag.ts";
import { forsinkelser } from "#domain/vedtak/brev-svar.ts";
import { ruterUt } from "#domain/venteliste/plass.ts";

const dag = z.iso.date();

/** What an order of each of these letters must carry in `brev.data`; days are ISO days, `mottatt` the moment. */
export const bestillinger = {
  forelopig_svar: z.object({ grunn: z.enum(forsinkelser), forventet: dag, merknad: z.string().optional() }),
  klagekvittering: z.object({
    mottatt: z.iso.datetime().transform((tid) => osloDag(new Date(tid))),
    frist: dag,
    innenFrist: z.boolean(),
    svarMal: dag.optional(),
  }),
  paminnelse_venteliste: z.object({ svarSenest: dag }),
  mangelbrev: z.object({
    punkter: z.array(z.object({ type: z.string(), hvorfor: z.string() })).min(1),
    frist: dag,
  }),
  forhandsvarsel: z.object({ grunn: z.string(), tekst: z.string(), frist: dag }),
  plass_avsluttet: z.object({ rute: z.enum(ruterUt), dag }),
};
