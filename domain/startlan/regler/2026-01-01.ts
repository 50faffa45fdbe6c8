import type { Regelsett } from "../../kernel/tjeneste.ts";
import { alle, minstEn, sjekk, type Vurdering } from "../../kernel/vurdering.ts";
import { type Beregning, beregn } from "../beregning.ts";
import { satserPa } from "../forutsetninger.ts";
import type { StartlanGrunnlag } from "../grunnlag.ts";
import { betjeningsevne } from "./betjeningsevne.ts";

const FORSKRIFT = "forskrift om lån fra Husbanken";
const P2 = `${FORSKRIFT} § 5-2`;
const P3 = `${FORSKRIFT} § 5-3`;
const P4 = `${FORSKRIFT} § 5-4 første ledd`;
const unntak = (bokstav: string) => `${FORSKRIFT} § 5-4 annet ledd bokstav ${bokstav}`;

const tall = (verdi: number | undefined, navn: string): Record<string, number> =>
  verdi === undefined ? {} : { [navn]: verdi };

/** Condition 1. A bank's no stands, unless the bank's own rules say that it would probably lend; then a person looks. */
function bankForst(g: StartlanGrunnlag, b: Beregning): Vurdering {
  const fakta = {
    banksvar: g.bank.svar,
    bankAnslag: b.bank.svar,
    ...tall(b.bank.maks, "bankMaks"),
    ...tall(g.bank.belop, "bankBelop"),
    ...tall(b.behov, "behov"),
  };
  const { svar, belop } = g.bank;
  if (svar === "avslag") return sjekk("bankForst", P4, b.bank.svar === "trolig" ? "uavklart" : "oppfylt", fakta);
  if (svar === "delvis" && belop !== undefined && b.behov !== undefined)
    return sjekk("bankForst", P4, belop < b.behov, fakta);
  return sjekk("bankForst", P4, "uavklart", fakta);
}

const nedbetales = ["forbrukslan", "kredittkort", "inkasso", "billan"];

/**
 * Condition 2. When lasting income is what stops the bank, the problem lasts as the income does. Savings can be built and
 * consumer debt paid down, so where those stop it a person judges.
 */
function langvarig(g: StartlanGrunnlag, b: Beregning): Vurdering {
  const bareVarig = b.nettoInntektMnd > 0 && b.varigInntektMnd === b.nettoInntektMnd;
  const forbruksgjeld = g.gjeld.some((rad) => !rad.innfris && nedbetales.includes(rad.type));
  const inntektStopper = b.bank.svar === "troligIkke" && b.bank.hinder !== "egenkapital" && !forbruksgjeld;
  return sjekk("langvarig", P4, bareVarig && inntektStopper ? "oppfylt" : "uavklart", {
    varigInntektMnd: b.varigInntektMnd,
    nettoInntektMnd: b.nettoInntektMnd,
    forbruksgjeld: forbruksgjeld ? "ja" : "nei",
    bankAnslag: b.bank.svar,
    ...(b.bank.hinder ? { hinder: b.bank.hinder } : {}),
  });
}

/** Condition 3. Who saves all that is left, or has nothing left, has used the ability to save. More than that is judged. */
function sparing(g: StartlanGrunnlag, b: Beregning): Vurdering {
  const kunne = b.boutgiftIDagMnd === undefined ? undefined : Math.max(0, b.disponibeltMnd - b.boutgiftIDagMnd);
  const brukt = kunne !== undefined && kunne <= (g.sparerMnd ?? 0);
  return sjekk("sparing", P4, brukt ? "oppfylt" : "uavklart", {
    egenkapital: g.egenkapital,
    ...tall(kunne, "kunneSpartMnd"),
    ...tall(g.sparerMnd, "sparerMnd"),
  });
}

const jaNei = (svar: boolean | undefined) => (svar === undefined ? "vetIkke" : svar ? "ja" : "nei");

/** Conditions 2–4: the need test. Each exception stands in for both; whether a safe home is urgent is never for a rule to say. */
function behovsproving(g: StartlanGrunnlag, b: Beregning): Vurdering {
  const mulig = (ja: boolean) => (ja ? "uavklart" : "ikkeOppfylt");
  const refinansierer = g.formal === "refinansiering" && g.kanMisteBoligen !== "nei";
  const boform = g.boform ?? "ukjent";
  const kanKjope = (boform === "leierKommunal" || boform === "ukjent") && g.formal === "kjop";
  return minstEn("behovsproving", `${FORSKRIFT} § 5-4`, [
    alle("langvarigOgSpart", P4, [langvarig(g, b), sparing(g, b)]),
    sjekk("unntakA", unntak("a"), mulig(g.barn.length > 0 || g.saerligeBehov !== false), {
      barn: g.barn.length,
      saerligeBehov: jaNei(g.saerligeBehov),
    }),
    sjekk("unntakB", unntak("b"), mulig(refinansierer), {
      formal: g.formal,
      kanMisteBoligen: g.kanMisteBoligen ?? "vetIkke",
    }),
    sjekk("unntakC", unntak("c"), mulig(g.jobbhinder !== false), { jobbhinder: jaNei(g.jobbhinder) }),
    sjekk("unntakD", unntak("d"), mulig(kanKjope), { boform, formal: g.formal }),
  ]);
}

/** Condition 6. Size is counted; whether a home is modest and fairly priced is judged. */
function boligen(g: StartlanGrunnlag): Vurdering {
  if (!g.bolig) return sjekk("boligen", P3, "uavklart", { funnet: false });
  const { rom } = g.bolig;
  const stor = rom !== undefined && g.soverom !== undefined && rom >= g.soverom;
  return alle("boligen", P3, [
    sjekk("egnet", P3, stor ? "oppfylt" : "uavklart", { ...tall(rom, "rom"), ...tall(g.soverom, "soverom") }),
    sjekk("noktern", P3, "uavklart", { ...tall(g.bolig.kjopesum, "kjopesum"), ...tall(g.bolig.verdi, "verdi") }),
  ]);
}

/** Refinancing (§ 5-3): what is owed afterwards must not exceed what the home is worth. */
function refinansiering(g: StartlanGrunnlag, b: Beregning): Vurdering[] {
  if (g.formal !== "refinansiering") return [];
  const beholdt = g.gjeld.filter((rad) => rad.type === "boliglan" && !rad.innfris);
  const etter = (b.behov ?? 0) + beholdt.reduce((sum, rad) => sum + rad.saldo, 0) + (g.bolig?.fellesgjeld ?? 0);
  const verdi = g.bolig?.verdi;
  const kjent = verdi !== undefined && b.behov !== undefined;
  const fakta = { gjeldEtter: etter, ...tall(verdi, "verdi") };
  return [sjekk("innenforVerdi", P3, kjent ? etter <= verdi : "uavklart", fakta)];
}

/** Condition 7. Temporary stay is always for a person: type, length and plans; no fixed number of years may be demanded. */
const opphold = (g: StartlanGrunnlag) =>
  sjekk("opphold", P2, g.opphold === "nordisk" || g.opphold === "permanent" ? "oppfylt" : "uavklart", {
    opphold: g.opphold,
    ...(g.oppholdUtloper ? { utloper: g.oppholdUtloper } : {}),
  });

/** Condition 8. The municipality may ask for up to a year; who falls short is judged, since exceptions must be made. */
function botid(g: StartlanGrunnlag): Vurdering {
  const krav = satserPa(g.dag).kommune.verdi.botidManeder;
  const har = g.iAsker ? (g.botidManeder ?? 0) : 0;
  return sjekk("botid", P2, har >= krav ? "oppfylt" : "uavklart", {
    kravManeder: krav,
    ...(g.iAsker === undefined ? {} : { iAsker: g.iAsker }),
    ...tall(g.botidManeder, "botidManeder"),
  });
}

/** Condition 9. */
const myndig = (g: StartlanGrunnlag) =>
  sjekk("myndig", P2, g.alder === undefined ? "uavklart" : g.alder >= 18, tall(g.alder, "alder"));

/** Condition 10. Who lives as a couple and applies alone: whether the other should be a borrower is judged. */
const sokere = (g: StartlanGrunnlag) => sjekk("sokere", P2, g.par ? "uavklart" : "oppfylt", { par: g.par });

/** Condition 11: who the scheme puts first, as reasons that are shown. Not a condition and never a score. */
export function prioritet(g: StartlanGrunnlag): readonly ("barnefamilie" | "saerligeBehov")[] {
  return [
    ...(g.barn.length > 0 ? (["barnefamilie"] as const) : []),
    ...(g.saerligeBehov ? (["saerligeBehov"] as const) : []),
  ];
}

export const regler2026: Regelsett<StartlanGrunnlag> = {
  versjon: "startlan/2026-01-01",
  gjelderFra: "2026-01-01",
  vurder: (g) => {
    const b = beregn(g);
    return alle("startlan", `${FORSKRIFT} kapittel 5`, [
      bankForst(g, b),
      behovsproving(g, b),
      betjeningsevne(g, b),
      boligen(g),
      ...refinansiering(g, b),
      opphold(g),
      botid(g),
      myndig(g),
      sokere(g),
    ]);
  },
};
