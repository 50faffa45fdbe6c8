import type { Regelsett } from "../../kernel/tjeneste.ts";
import { alle, sjekk, type Vurdering } from "../../kernel/vurdering.ts";
import type { KommunalBoligGrunnlag } from "../grunnlag.ts";
import { botidKrav, satt } from "../satser.ts";
import { soveromFor } from "../soverom.ts";

const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer)";
type G = KommunalBoligGrunnlag;

/** Lawful stay. No citizenship and no length of stay may be asked for; what is not certain, a person finds out. */
const opphold = (g: G) =>
  sjekk(
    "kbOpphold",
    "boligsosial lov § 2",
    g.opphold === "nordisk" || g.opphold === "permanent" ? "oppfylt" : "uavklart",
    {
      opphold: g.opphold,
    },
  );

const alder = (g: G) =>
  sjekk("kbAlder", LOKAL, g.alder === undefined ? "uavklart" : g.alder >= 18, {
    ...(g.alder === undefined ? {} : { alder: g.alder }),
  });

/** Exceptions are possible, so who falls short is never refused by the rule. */
function botid(g: G): Vurdering {
  const krav = satt(botidKrav, g.dag);
  const har = g.iAsker ? (g.botidManeder ?? 0) : 0;
  return sjekk("kbBotid", LOKAL, har >= krav ? "oppfylt" : "uavklart", {
    kravManeder: krav,
    ...(g.botidManeder === undefined ? {} : { botidManeder: g.botidManeder }),
  });
}

/** Without a home, or soon without one, the need is plain; whether a home one has is unsuited, a person judges. */
function behov(g: G): Vurdering {
  const plain = ["utenBolig", "midlertidig"].includes(g.boform) || ["utloper", "oppsagt"].includes(g.maFlytte);
  return sjekk("kbBehov", "boligsosial lov § 4", plain ? "oppfylt" : "uavklart", {
    boform: g.boform,
    soverom: soveromFor(g).soverom,
  });
}

/** That nobody can find a home alone is judged with the alternatives on the table, own first. */
const ikkeSelv = (g: G) =>
  sjekk("kbIkkeSelv", "boligsosial lov § 4", "uavklart", {
    forsok: g.provd.length,
    ...(g.inntektHusstandMnd === undefined ? {} : { inntektHusstandMnd: g.inntektHusstandMnd }),
  });

export const regler2015: Regelsett<G> = {
  versjon: "kommunal-bolig/2015-01-01",
  gjelderFra: "2015-01-01",
  vurder: (g) =>
    alle("kommunalBolig", `${LOKAL}; boligsosial lov § 6`, [opphold(g), alder(g), botid(g), behov(g), ikkeSelv(g)]),
};
