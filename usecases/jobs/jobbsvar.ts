import type { System } from "#domain/kernel/actor.ts";

/** The machine that does a named job. */
export const som = (jobb: string): System => ({ kind: "system", jobb });

/** How a job went: `ferdig` is done (also when there was nothing to do), `igjen` is tried later, `stoppet` waits for a person. */
export type Jobbsvar = { utfall: "ferdig" | "igjen" | "stoppet"; kode: string };

/** `siste` is true when no retry is left: what fails now must be shown to a person. */
export type Handterer = (data: unknown, forsok: { siste: boolean }) => Promise<Jobbsvar>;

export const ferdig = (kode: string): Jobbsvar => ({ utfall: "ferdig", kode });
export const igjen = (kode: string): Jobbsvar => ({ utfall: "igjen", kode });
export const stoppet = (kode: string): Jobbsvar => ({ utfall: "stoppet", kode });

/** A job whose cause is not there: its transaction was rolled back, or the payload is not ours. It ends without effect (T41). */
export const erForeldrelos = (kode: string) => kode === "finnesIkke" || kode === "ugyldig";
