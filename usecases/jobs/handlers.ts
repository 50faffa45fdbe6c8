import type { Ko } from "#db/koer.ts";
import { brevjobber } from "./brevjobber.ts";
import { driftsjobber } from "./driftsjobber.ts";
import type { Handterer } from "./jobbsvar.ts";
import { kassasjon } from "./kassasjonsjobb.ts";
import { kjedejobber } from "./kjedejobber.ts";
import { leiejobber } from "./leiejobber.ts";
import { tilbakemelding } from "./tilbakemeldingsjobb.ts";
import { tilbudsjobber } from "./tilbudsjobber.ts";
import { ventelistejobber } from "./ventelistejobber.ts";

/** Queue → what is done with its jobs. */
export const handterere: Readonly<Record<Ko, Handterer>> = {
  ...brevjobber,
  ...driftsjobber,
  ...kjedejobber,
  kassasjon,
  ...tilbudsjobber,
  ...ventelistejobber,
  tilbakemelding,
  ...leiejobber,
};
