import type { QueueOptions } from "pg-boss";

// pg-boss throws away what has waited for fourteen days; nothing of ours may disappear because a worker was away.
const AR = 366 * 86_400;

const utAvHuset: QueueOptions = {
  retryLimit: 8,
  retryBackoff: true,
  retryDelay: 15,
  retryDelayMax: 3_600,
  expireInSeconds: 120,
  deleteAfterSeconds: 30 * 86_400,
  retentionSeconds: AR,
};
const daglig: QueueOptions = { retryLimit: 3, retryDelay: 60, expireInSeconds: 600, retentionSeconds: AR };

/** Every queue, with what it carries. Payloads hold ids only: job rows live for days and are seen in operation. */
export const koer = {
  /** Make the PDF of an ordered letter. `{ brevId }` */
  brev: utAvHuset,
  /** Tell the resident by mail that something lies on Min side. `{ brevId }` */
  varsel: utAvHuset,
  /** Daily: drafts past their day, files without rows, ended sessions. */
  rydd: daglig,
  /** Nightly: keys and numbers under an earlier key-encryption key are wrapped under the newest. */
  nokler: daglig,
  /** Recompute the aggregates that open pages show. */
  statistikk: daglig,
  /** Daily: the one-month clock, warnings before it breaks. */
  frister: daglig,
  /** Nightly: keys of finished cases that are out of time and released are destroyed. */
  kassasjon: daglig,
  /** Nightly without data: who shall be asked, reminded, paused. With `{ plassId, slag, dag }`: tell the household so by mail. */
  venteliste: { ...utAvHuset, expireInSeconds: 600 },
  /** Tell the municipality that somebody has written about how the site works. `{ tilbakemeldingId }` */
  tilbakemelding: utAvHuset,
  /** Write the heads of the chains where the database cannot reach. */
  anker: daglig,
  /** Nightly: walk every chain and compare it with the anchors. */
  kjedesjekk: { ...daglig, expireInSeconds: 4 * 3_600 },
  /** What follows from an act on an offer: its letter, the case, the household's other offers. `{ tilbudId, hendelse, revisjon }` */
  tilbud: utAvHuset,
  /** Offers whose deadline is past, and those whose household is to be reminded. */
  tilbudsfrister: daglig,
  /** Nightly: tenants whose contract ends within six months are asked what next. */
  leie: daglig,
} as const satisfies Record<string, QueueOptions>;

export type Ko = keyof typeof koer;
/** The dead-letter queue of a queue: what stopped waits here to be retried or handled by hand. */
export const stoppet = (ko: Ko) => `${ko}_stoppet` as const;

/** A dead letter stays until a person has dealt with it. */
export const stoppetValg: QueueOptions = { retryLimit: 0, deleteAfterSeconds: 90 * 86_400, retentionSeconds: 10 * AR };
