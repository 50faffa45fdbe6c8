import type { Ko } from "#db/koer.ts";
import { brevjobber } from "./brevjobber.ts";
import type { Handterer } from "./jobbsvar.ts";

/** Queue → what is done with its jobs. */
export const handterere: Readonly<Partial<Record<Ko, Handterer>>> = { ...brevjobber };
