import { ok, refuse } from "../kernel/outcome.ts";
import { followOvergang } from "../kernel/overgang.ts";

/*
 * The life of an offer (`domain.md` §9.2). It is made (the home is kept), sent, and answered once: yes, no with a reason, or no. An
 * answer can be undone until the deadline. A reasoned no is assessed, not counted: a new offer, or removal after its own vedtak.
 */
export const tilbudOverganger = {
  opprettet: { send: "sendt", trekk: "trukket" },
  sendt: {
    aksepter: "akseptert",
    avslaBegrunnet: "avslatt_begrunnet",
    avsla: "avslatt",
    utlop: "utlopt",
    trekk: "trukket",
  },
  akseptert: { angre: "sendt", trekk: "trukket" },
  avslatt_begrunnet: { angre: "sendt", vurder: "vurderes" },
  avslatt: { angre: "sendt" },
  vurderes: { giNytt: "nytt_tilbud", fjern: "fjernet_etter_vedtak" },
  utlopt: {},
  trukket: {},
  nytt_tilbud: {},
  fjernet_etter_vedtak: {},
} as const;

export type TilbudTilstand = keyof typeof tilbudOverganger;
export type TilbudHandling = { [T in TilbudTilstand]: keyof (typeof tilbudOverganger)[T] }[TilbudTilstand];
export const tilbudTilstander = Object.keys(tilbudOverganger) as readonly TilbudTilstand[];

/** The state an act leads an offer to, or `tilbud.ulovligOvergang`. */
export function nesteTilbud(fra: TilbudTilstand, handling: TilbudHandling) {
  const til = followOvergang<TilbudTilstand>(tilbudOverganger, fra, handling);
  return til ? ok(til) : refuse("tilbud.ulovligOvergang");
}
