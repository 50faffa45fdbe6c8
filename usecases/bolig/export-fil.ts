import { ok } from "#domain/kernel/outcome.ts";
import { defineFlyt } from "../kernel/flyt.ts";
import { fraRad } from "./bolig-rad.ts";
import { exportBoliger } from "./list-boliger.ts";
import { writeBoligfil } from "./write-boligfil.ts";

/** The register as the text of a CSV file. A place the reader may not know is an empty cell. */
export const exportFil = defineFlyt<Record<string, never>, string>("bolig.exportFil", async (actor) => {
  const svar = await exportBoliger(actor, {});
  if (!svar.ok) return svar;
  return ok(
    writeBoligfil(
      svar.value.map(({ bolig, sted, prosjekt, ledigeDager }) => ({
        bolig: fraRad(bolig, sted, prosjekt),
        status: bolig.status,
        statusFra: bolig.statusFra,
        ledigeDager: ledigeDager === null ? "" : String(ledigeDager),
      })),
    ),
  );
});
