import type { Ko } from "#db/koer.ts";

/** When the recurring jobs run, in Asker's time. None between 02 and 03: that hour comes twice or not at all twice a year. */
export const planer: readonly { ko: Ko; cron: string }[] = [
  { ko: "rydd", cron: "30 3 * * *" },
  { ko: "nokler", cron: "0 4 * * *" },
  { ko: "kassasjon", cron: "15 4 * * *" },
  { ko: "kjedesjekk", cron: "30 4 * * *" },
  { ko: "anker", cron: "*/10 0,1,3-23 * * *" },
  { ko: "frister", cron: "0 5 * * *" },
  { ko: "venteliste", cron: "20 5 * * *" },
  { ko: "leie", cron: "30 5 * * *" },
  { ko: "statistikk", cron: "15 0,1,3-23 * * *" },
  // Just after midnight, when the last day of an offer has ended; later for what that run missed and for the reminders.
  { ko: "tilbudsfrister", cron: "2 0,9,16 * * *" },
];
