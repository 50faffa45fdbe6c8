import { ok, refuse } from "../kernel/outcome.ts";
import { followOvergang } from "../kernel/overgang.ts";

/** Priority as a band, never a number (`domain.md` §3.3): A akutt, B høy, C ordinær. */
export const band = ["A", "B", "C"] as const;
export type Band = (typeof band)[number];

/** How a household left the list; the number on the list is never shown without these (`domain.md` §12). */
export const ruterUt = [
  "kjopt_startlan",
  "privat_leie",
  "kommunal_bolig",
  "flyttet",
  "fjernet",
  "trukket",
  "annet",
] as const;
export type RuteUt = (typeof ruterUt)[number];

/** No answer pauses a place, it never deletes it; removing takes a forhåndsvarsel and a vedtak. */
export const plassOverganger = {
  aktiv: { paus: "pauset", tildel: "tildelt", fjern: "fjernet", trekk: "trukket" },
  pauset: { gjenoppta: "aktiv", fjern: "fjernet", trekk: "trukket" },
  tildelt: { gjenoppta: "aktiv", fjern: "fjernet", trekk: "trukket" },
  fjernet: {},
  trukket: {},
} as const;
export type PlassStatus = keyof typeof plassOverganger;
export type PlassHandling = { [T in PlassStatus]: keyof (typeof plassOverganger)[T] }[PlassStatus];
export const plassStatuser = Object.keys(plassOverganger) as readonly PlassStatus[];

/** The state an act leads a place to, or `venteliste.ulovligOvergang`. */
export function nestePlass(fra: PlassStatus, handling: PlassHandling) {
  const til = followOvergang<PlassStatus>(plassOverganger, fra, handling);
  return til ? ok(til) : refuse("venteliste.ulovligOvergang");
}
