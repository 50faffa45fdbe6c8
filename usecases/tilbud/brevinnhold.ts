import { z } from "zod";
import { boligtyper, omrader } from "#domain/bolig/koder.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import {
  paminnelsebrev,
  tilbudSlutt,
  tilbudSluttbrev,
  tilbudSvarbrev,
  tilbudSvart,
  tilbudsbrev,
} from "#domain/tilbud/brev.ts";
import { trekkgrunner } from "#domain/tilbud/koder.ts";
import type { Brevinnhold, Brevmal } from "#domain/vedtak/brev.ts";
import type { Brevramme } from "#domain/vedtak/brev-deler.ts";

const dag = z.iso.date();
const sted = { adresse: z.string().optional(), omrade: z.enum(omrader) };
const tall = z.int().nonnegative();

/** What an order of each of these letters carries; whole kroner, days, codes, and viewing times in words. */
const bestilt = {
  tilbudsbrev: z.object({
    ...sted,
    boligtype: z.enum(boligtyper),
    rom: tall,
    soverom: tall,
    bra: tall,
    etasje: z.int(),
    heis: z.boolean(),
    leieMnd: tall,
    strom: z.boolean(),
    depositum: tall,
    kontraktAr: tall,
    innflytting: dag,
    frist: dag,
    reservert: z.boolean(),
    visninger: z.array(z.string()),
  }),
  tilbud_paminnelse: z.object({ ...sted, frist: dag }),
  tilbud_svar: z.object({ ...sted, svar: z.enum(tilbudSvart), frist: dag }),
  tilbud_slutt: z.object({
    ...sted,
    arsak: z.enum(tilbudSlutt),
    grunn: z.enum([...trekkgrunner, "annet_akseptert"]).optional(),
  }),
};
type Tilbudsmal = keyof typeof bestilt;

export const erTilbudsmal = (mal: Brevmal): mal is Tilbudsmal => Object.hasOwn(bestilt, mal);

type Hvem = Parameters<typeof tilbudsbrev>[2];

/** The letters about an offer, from what was copied into the order. Refuses `brev.utenGrunnlag` when it lacks something. */
export function tilbudsinnhold(mal: Tilbudsmal, data: unknown, r: Brevramme, hvem: Hvem): Outcome<Brevinnhold> {
  const lag = <T>(skjema: z.ZodType<T>, brev: (r: Brevramme, f: T, hvem: Hvem) => Brevinnhold) => {
    const lest = skjema.safeParse(data);
    return lest.success ? ok(brev(r, lest.data, hvem)) : refuse("brev.utenGrunnlag");
  };
  if (mal === "tilbudsbrev") return lag(bestilt.tilbudsbrev, tilbudsbrev);
  if (mal === "tilbud_paminnelse") return lag(bestilt.tilbud_paminnelse, paminnelsebrev);
  if (mal === "tilbud_svar") return lag(bestilt.tilbud_svar, tilbudSvarbrev);
  return lag(bestilt.tilbud_slutt, tilbudSluttbrev);
}
