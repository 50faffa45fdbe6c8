import type { Dag } from "#domain/kernel/dag.ts";

const kroner = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 0 });
const prosent = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 2 });
const dato = new Intl.DateTimeFormat("nb-NO", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const langDato = new Intl.DateTimeFormat("nb-NO", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const fraDag = (dag: Dag) => new Date(`${dag}T00:00:00Z`);

/** «2 450 000 kr», with spaces that do not break. */
export const iKroner = (belop: number): string => `${kroner.format(belop)}\u00a0kr`;
export const iProsent = (andel: number): string => `${prosent.format(andel)}\u00a0%`;
/** «18. desember 2026». */
export const iDato = (dag: Dag): string => dato.format(fraDag(dag));
/** «fredag 18. desember 2026». */
export const medUkedag = (dag: Dag): string => langDato.format(fraDag(dag));
const oyeblikk = new Intl.DateTimeFormat("nb-NO", {
  timeZone: "Europe/Oslo",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
/** «fredag 18. desember 2026 kl. 10:00», in Oslo. */
export const iTidspunkt = (tid: Date): string => oyeblikk.format(tid);

const maned = new Intl.DateTimeFormat("nb-NO", { timeZone: "UTC", month: "long", year: "numeric" });
/** «oktober 2026» of «2026-10». */
export const somManed = (iso: string): string => maned.format(fraDag(`${iso}-01`));
/** «134,5» of 1345. */
export const somIndeks = (ganget: number): string => `${Math.floor(ganget / 10)},${ganget % 10}`;
