import type { Regelsett } from "../../kernel/tjeneste.ts";
import { alle, sjekk } from "../../kernel/vurdering.ts";
import type { OmsorgsboligGrunnlag } from "../grunnlag.ts";

const LOKAL = "Askers retningslinjer for omsorgsbolig (standardverdi som må godkjennes) § 2";
type G = OmsorgsboligGrunnlag;

/** Lawful stay; what is not certain, a person finds out. */
const opphold = (g: G) =>
  sjekk(
    "obOpphold",
    "boligsosial lov § 2",
    g.opphold === "nordisk" || g.opphold === "permanent" ? "oppfylt" : "uavklart",
    { opphold: g.opphold },
  );

/** Registered in Asker; whoever is not, is judged, never refused by the rule. */
const bosted = (g: G) =>
  sjekk("obBosted", LOKAL, g.iAsker ? "oppfylt" : "uavklart", {
    ...(g.botidManeder === undefined ? {} : { botidManeder: g.botidManeder }),
  });

/** An extensive need is judged by people who know the person; the answers only say where to look first. */
const behov = (g: G) =>
  sjekk("obBehov", "boligsosial lov § 4", "uavklart", { tryggHjemme: g.tryggHjemme, personalbehov: g.personalbehov });

/** Help at home, or another home, may be enough: that is tried first. */
const ikkeNok = (g: G) => sjekk("obIkkeNok", LOKAL, "uavklart", { hjelpIDag: g.hjelpIDag });

export const regler2026: Regelsett<G> = {
  versjon: "omsorgsbolig/2026-01-01",
  gjelderFra: "2026-01-01",
  vurder: (g) => alle("omsorgsbolig", `${LOKAL}; boligsosial lov § 6`, [opphold(g), bosted(g), behov(g), ikkeNok(g)]),
};
