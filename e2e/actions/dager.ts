import { leggTilDager, osloDag } from "../../domain/kernel/dag.ts";

/** A day counted from today, as people write it: what is promised must lie ahead whenever the tests run. */
export const omDager = (dager: number) => leggTilDager(osloDag(new Date()), dager).split("-").reverse().join(".");

/** The same day as our pages say it: «18. desember 2026». */
export const omDagerIOrd = (dager: number) =>
  new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "Europe/Oslo" }).format(
    new Date(`${leggTilDager(osloDag(new Date()), dager)}T12:00:00Z`),
  );
