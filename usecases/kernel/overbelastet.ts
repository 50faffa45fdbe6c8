import "server-only";
import { Overbelastet } from "#db/with-actor.ts";

/** True when the database could not answer in time or too many were waiting: say 503 and when to try again, it is no fault of the request. */
export const erOverbelastet = (feil: unknown) => feil instanceof Overbelastet;
