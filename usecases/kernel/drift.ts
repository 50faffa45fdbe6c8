import { warmJobs } from "#db/jobs.ts";
import { enPerProsess } from "#db/prosess.ts";

/** Whether this process is being emptied. */
export const drift = enPerProsess("drift", () => ({ tommes: false }));

/** Opens the way to the job queue before the first request needs it. Rejects when the queue does not answer. */
export const openKo = () => warmJobs();
