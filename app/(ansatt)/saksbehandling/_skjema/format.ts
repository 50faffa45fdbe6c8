const kr = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 0 });
const desimal = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 2 });
const lang = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" });
const kort = new Intl.DateTimeFormat("nb-NO", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
const klokkeslett = new Intl.DateTimeFormat("nb-NO", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Oslo",
});

/** «1 234 567 kr», the parts never broken over a line. */
export const kroner = (belop: number) => `${kr.format(belop).replace(/\s/g, "\u00a0")}\u00a0kr`;
export const tallet = (n: number) => desimal.format(n);
/** An ISO day as «24. november 2026». */
export const dato = (dag: string) => lang.format(new Date(`${dag}T00:00:00Z`));
/** An ISO day as «24.11.2026», for tables and for fields. */
export const kortDato = (dag: string) => kort.format(new Date(`${dag}T00:00:00Z`));
/** An instant as «24. november 2026 kl. 13:45», in Oslo. */
export const tidspunkt = (iso: string) => klokkeslett.format(new Date(iso));
export const bytes = (n: number) =>
  n < 1_000_000 ? `${Math.max(1, Math.round(n / 1000))}\u00a0kB` : `${desimal.format(n / 1_000_000)}\u00a0MB`;
