import type { SakTilstand } from "./tilstand.ts";

/** Whose turn it is: the resident's, the municipality's, or nobody's, as the resident is told it. */
export type Tur = "deg" | "kommunen" | "ingen";

/** Everything still open waits for somebody; a case that waits for papers or for a home waits for the resident. */
export function turen(tilstand: SakTilstand): Tur {
  switch (tilstand) {
    case "venter_dokumentasjon":
    case "innvilget_bevis":
    case "bolig_godkjent":
    case "lopende":
      return "deg";
    case "fjernet":
    case "innflyttet":
    case "avslatt":
    case "avvist":
    case "utlopt":
    case "trukket":
    case "innfridd":
      return "ingen";
    default:
      return "kommunen";
  }
}
