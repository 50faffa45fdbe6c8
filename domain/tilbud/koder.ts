/** Why the municipality takes an offer back: a code the household is told in words. The last is set by the machine only. */
export const trekkgrunner = ["bolig_ute_av_drift", "feil_i_tilbudet", "endret_behov", "etter_onske"] as const;
export type Trekkgrunn = (typeof trekkgrunner)[number] | "annet_akseptert";

/** What the assessment of a reasoned no can end in: a new offer, and nothing is counted; or a proposal to end the place. */
export const vurderinger = ["nytt_tilbud", "foresla_fjerning"] as const;
