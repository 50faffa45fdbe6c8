import type { BoligHandling, BoligTilstand } from "./tilstand.ts";
import { boligOverganger } from "./tilstand.ts";

/**
 * Acts the one who keeps the register does by hand. Keeping a home for an offer and letting it follow from the offer and the contract;
 * notice and moving out are theirs too while the register has the tenancy, and by hand for a tenancy older than the register.
 */
const egne = ["klargjor", "meldLedig", "startVedlikehold", "avsluttVedlikehold", "taUtAvDrift", "avhend"] as const;
const utenLeieforhold = ["siOpp", "trekkOppsigelse", "flyttUt"] as const;
const utenHolder = ["frigi"] as const;
export const forvalterhandlinger = [...egne, ...utenLeieforhold, ...utenHolder] as const;
export type Forvalterhandling = (typeof forvalterhandlinger)[number];

/** Reasons for taking a home out of use, or for good. Codes: the words are on the screen. */
export const uttaksgrunner = [
  "skade",
  "rehabilitering",
  "brannsikkerhet",
  "avtale_utlopt",
  "salg",
  "riving",
  "annet",
] as const;

export type Holder = { holdt: boolean; harLeieforhold: boolean };

/** What stops the act beside the drawing: somebody holds the home, or its tenancy is the one to say it. Null: nothing. */
export function hindring(handling: Forvalterhandling, h: Holder): "holdt" | "harLeieforhold" | null {
  if ((handling === "taUtAvDrift" || handling === "avhend" || handling === "frigi") && h.holdt) return "holdt";
  if ((utenLeieforhold as readonly string[]).includes(handling) && h.harLeieforhold) return "harLeieforhold";
  return null;
}

const erForvalterhandling = (h: string): h is Forvalterhandling =>
  (forvalterhandlinger as readonly string[]).includes(h);

/** The acts the page offers for a home in this state. */
export const muligeHandlinger = (tilstand: BoligTilstand, h: Holder): Forvalterhandling[] =>
  (Object.keys(boligOverganger[tilstand]) as BoligHandling[])
    .filter(erForvalterhandling)
    .filter((handling) => hindring(handling, h) === null);

/** True when the act needs a reason: a home is lost for somebody. */
export const kreverGrunn = (handling: Forvalterhandling): boolean =>
  handling === "taUtAvDrift" || handling === "avhend";
