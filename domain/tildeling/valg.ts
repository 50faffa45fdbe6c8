import { type Outcome, ok, refuse } from "../kernel/outcome.ts";
import type { Boligresultat } from "./kjor-tildeling.ts";

/** Why the meeting passes over somebody who stood before the chosen one. A closed list; the words are in the meeting's note. */
export const forbigrunner = ["behovEndret", "bomiljo", "barnasSkole", "onskerAVente", "bedreBoligSnart"] as const;
export type Forbigrunn = (typeof forbigrunner)[number];

/** One passed over and why. `harForslag` is the run's own: she is proposed for a home that is harder to fill. */
export type Forbigatt = { plassId: string; grunn: Forbigrunn | "harForslag" };

const erForbigrunn = (kode: string | undefined): kode is Forbigrunn =>
  (forbigrunner as readonly (string | undefined)[]).includes(kode);

/** Those who stand before the chosen one and have no proposal elsewhere: each needs a reason from a person. */
export function maBegrunnes(resultat: Boligresultat, plassId: string): readonly string[] {
  const plass = resultat.kandidater.findIndex((k) => k.plassId === plassId);
  return resultat.kandidater
    .slice(0, Math.max(plass, 0))
    .flatMap((k) => (k.utfall === "harForslag" ? [] : [k.plassId]));
}

/**
 * The passed-over of a choice, each with a reason. Refusals: `tildeling.ikkeKandidat` (not in the home's order);
 * `tildeling.boligStanset`; `ugyldig` with the fields that lack a reason, or the note, which is a must when the first is not chosen.
 */
export function lesValg(
  resultat: Boligresultat,
  valg: { plassId: string; grunner: Readonly<Record<string, string>>; notat: string },
): Outcome<readonly Forbigatt[]> {
  const plass = resultat.kandidater.findIndex((k) => k.plassId === valg.plassId);
  if (plass < 0) return refuse("tildeling.ikkeKandidat");
  if (resultat.kandidater[plass]?.utfall === "boligenStanset") return refuse("tildeling.boligStanset");
  const begrunnes = maBegrunnes(resultat, valg.plassId);
  const mangler = begrunnes.filter((id) => !erForbigrunn(valg.grunner[id]));
  if (mangler.length > 0)
    return refuse("ugyldig", { felt: mangler.map((id) => ({ felt: `grunn.${id}`, kode: "manglerForbigrunn" })) });
  if (begrunnes.length > 0 && valg.notat.trim() === "")
    return refuse("ugyldig", { felt: [{ felt: "notat", kode: "manglerForbinotat" }] });
  return ok(
    resultat.kandidater.slice(0, plass).map(({ plassId }) => {
      const grunn = valg.grunner[plassId];
      return { plassId, grunn: begrunnes.includes(plassId) && erForbigrunn(grunn) ? grunn : "harForslag" };
    }),
  );
}
