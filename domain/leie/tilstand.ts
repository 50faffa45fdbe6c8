import { ok, refuse } from "../kernel/outcome.ts";
import { followOvergang } from "../kernel/overgang.ts";

/*
 * The life of a tenancy (`domain.md` §9.2): written, signed by both, running, and ended by notice, breach or moving out. Extension is
 * asked for and decided; a refusal ends it when its time is out. `avbrutt` is a contract that never was signed by both.
 */
export const leieOverganger = {
  utkast: { sendTilSignering: "til_signering", avbryt: "avbrutt" },
  til_signering: { signert: "aktiv", avbryt: "avbrutt" },
  aktiv: { sokForlengelse: "forlengelse_soknad", siOpp: "oppsagt", hev: "hevet", flytt: "flyttet" },
  forlengelse_soknad: { forleng: "aktiv", avslaForlengelse: "avslag_forlengelse", siOpp: "oppsagt", hev: "hevet" },
  avslag_forlengelse: { siOpp: "oppsagt", hev: "hevet", flytt: "flyttet", klageMedhold: "aktiv" },
  oppsagt: { trekkOppsigelse: "aktiv", flytt: "flyttet", hev: "hevet" },
  hevet: { flytt: "flyttet" },
  flyttet: { avslutt: "avsluttet" },
  avsluttet: {},
  avbrutt: {},
} as const;

export type LeieTilstand = keyof typeof leieOverganger;
export type LeieHandling = { [T in LeieTilstand]: keyof (typeof leieOverganger)[T] }[LeieTilstand];
export const leieTilstander = Object.keys(leieOverganger) as readonly LeieTilstand[];

/** The state an act leads a tenancy to, or `leie.ulovligOvergang`. */
export function nesteLeie(fra: LeieTilstand, handling: LeieHandling) {
  const til = followOvergang<LeieTilstand>(leieOverganger, fra, handling);
  return til ? ok(til) : refuse("leie.ulovligOvergang");
}
