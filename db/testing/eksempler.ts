import type { RaSvar } from "#domain/kernel/felt.ts";
import { tjenester } from "#domain/tjenester.ts";

export const startlanEksempel: RaSvar = tjenester.startlan.eksempel;

/** «Har ikke nå» on every paper a complete startlån application may be asked for: lets a test send without files. */
export const ingenPapirer = Object.fromEntries(
  tjenester.startlan.dokumenter(startlanEksempel).map((k) => [k.type, { grunn: "", lovetDato: "2099-01-01" }]),
);
