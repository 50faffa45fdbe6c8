import { boligIDag, husstand } from "../husstand/felt.ts";
import type { Felt } from "../kernel/felt.ts";
import { visibleFields } from "../kernel/skjema.ts";
import type { Steg } from "../kernel/tjeneste.ts";
import { feltSkjema } from "../kernel/verdier.ts";
import { boligbehov, forsok, type KommunalBoligSvar } from "./felt.ts";

type Samsvar = (svar: KommunalBoligSvar) => readonly (readonly [string, string] | false | undefined)[];

const steg = (id: string, felt: Readonly<Record<string, Felt>>, samsvar?: Samsvar): Steg => ({
  id,
  felt,
  schema: (svar, dag) =>
    feltSkjema(Object.fromEntries(visibleFields({ felt }, svar)), svar, dag).superRefine((lest, ctx) => {
      for (const brudd of samsvar?.(lest) ?? [])
        if (brudd) ctx.addIssue({ code: "custom", message: brudd[1], path: [brudd[0]] });
    }),
});

const alene = (valgte: readonly string[] | undefined, kode: string) =>
  (valgte?.includes(kode) ?? false) && (valgte?.length ?? 0) > 1;

export const kommunalBoligSteg: readonly Steg[] = [
  steg("husstand", husstand, (svar) => [
    (svar.forsorgerVoksne ?? 0) > (svar.andreVoksne ?? 0) && ["forsorgerVoksne", "flereEnnVoksne"],
  ]),
  steg("bolig-i-dag", boligIDag),
  steg("boligbehov", boligbehov, (svar) => [
    alene(svar.tilgjengelighet, "ingen") && ["tilgjengelighet", "ingenOgAnnet"],
  ]),
  steg("forsok", forsok, (svar) => [alene(svar.provd, "ingenting") && ["provd", "ingenOgAnnet"]]),
];
