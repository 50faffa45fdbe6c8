const dag = (dager: number, form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nb-NO", { ...form, timeZone: "Europe/Oslo" }).format(Date.now() + dager * 86_400_000);

/** A day counted from today, as people write it: what is promised must lie ahead whenever the tests run. */
export const omDager = (dager: number) => dag(dager, { day: "2-digit", month: "2-digit", year: "numeric" });

/** The same day as our pages say it: «18. desember 2026». */
export const omDagerIOrd = (dager: number) => dag(dager, { dateStyle: "long" });
