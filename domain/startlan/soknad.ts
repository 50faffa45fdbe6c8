import type { z } from "zod";
import { boligIDag, husstand } from "../husstand/felt.ts";
import type { Dag } from "../kernel/dag.ts";
import type { Felt, RaSvar } from "../kernel/felt.ts";
import { visibleFields } from "../kernel/skjema.ts";
import type { Steg } from "../kernel/tjeneste.ts";
import { feltSkjema } from "../kernel/verdier.ts";
import { behov } from "./steg-hjem.ts";
import { banksvar, boligen, okonomi, sparing } from "./steg-penger.ts";
import type { StartlanSvar } from "./svar.ts";

type Brudd = readonly [felt: string, kode: string];
/** Answers that contradict each other within one step. */
type Samsvar = (svar: StartlanSvar) => readonly (Brudd | false | undefined)[];

const steg = (
  id: string,
  felt: Readonly<Record<string, Felt>>,
  mer: { rik?: string; samsvar?: Samsvar } = {},
): Steg => ({
  id,
  felt,
  ...(mer.rik ? { rik: mer.rik } : {}),
  schema: (svar: RaSvar, dag: Dag): z.ZodType<Record<string, unknown>> => {
    const synlige = Object.fromEntries(visibleFields({ felt }, svar));
    return feltSkjema(synlige, svar, dag).superRefine((lest, ctx) => {
      for (const brudd of mer.samsvar?.(lest) ?? [])
        if (brudd) ctx.addIssue({ code: "custom", message: brudd[1], path: brudd[0].split(".") });
    });
  },
});

/** The application's steps in order; documents and review are pages of the engine. */
export const startlanSteg: readonly Steg[] = [
  steg("husstand", husstand, {
    rik: "startlan-husstand",
    samsvar: (svar) => [(svar.forsorgerVoksne ?? 0) > (svar.andreVoksne ?? 0) && ["forsorgerVoksne", "flereEnnVoksne"]],
  }),
  steg("bolig-i-dag", boligIDag),
  steg("behov", behov),
  steg("okonomi", okonomi, {
    rik: "startlan-okonomi",
    samsvar: (svar) =>
      (svar.gjeld ?? []).map(
        (rad, i) =>
          (rad.gjeldTerminMnd ?? 0) > (rad.saldo ?? 0) && ([`gjeld.${i}.gjeldTerminMnd`, "merEnnSaldo"] as const),
      ),
  }),
  steg("sparing", sparing, {
    samsvar: (svar) => [
      svar.sparehinder?.includes("ingen") && svar.sparehinder.length > 1 && ["sparehinder", "ingenOgAnnet"],
    ],
  }),
  steg("banksvar", banksvar),
  steg("boligen", boligen),
];
