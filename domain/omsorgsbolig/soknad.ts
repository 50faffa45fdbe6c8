import { boligIDag, boligkrav, er, hjelpTilBolig, husstand, oppholdsrett } from "../husstand/felt.ts";
import { ikkeAlene, plainSteg } from "../husstand/steg.ts";
import type { Felt, RaSvar } from "../kernel/felt.ts";
import type { LesteSvar } from "../kernel/les-felt.ts";
import type { Dokumentkrav, Steg } from "../kernel/tjeneste.ts";

const beboer = { samliv: husstand.samliv } as const satisfies Record<string, Felt>;

const hjemme = {
  boform: boligIDag.boform,
  boformAnnet: boligIDag.boformAnnet,
  iAsker: boligIDag.iAsker,
  askerSiden: boligIDag.askerSiden,
  askerGrunn: boligIDag.askerGrunn,
  venterHvor: { slag: "valg", valg: ["hjemme", "sykehus", "avlastning", "annet"] },
  utskrivesDato: { slag: "dato", valgfritt: true, vises: er("venterHvor", "sykehus", "avlastning") },
} as const satisfies Record<string, Felt>;

/** Only what decides which home: how a person manages day by day stands in the care journal, never here (`domain.md` §3.7). */
const behov = {
  hjelpIDag: { slag: "valg", valg: ["ingen", "parorende", "hjemmetjenesten", "begge"], begrunnes: true },
  tryggHjemme: { slag: "valg", valg: ["ja", "nei", "vetIkke"], begrunnes: true },
  personalbehov: { slag: "valg", valg: ["dag", "dogn", "vetIkke"], begrunnes: true },
  ...boligkrav,
  felleskap: { slag: "valg", valg: ["ja", "nei", "vetIkke"] },
} as const satisfies Record<string, Felt>;

const kontakt = {
  ...hjelpTilBolig,
  kontaktperson: { slag: "tekst", maksLengde: 120, valgfritt: true },
  kontakttelefon: { slag: "tekst", maksLengde: 20, valgfritt: true },
  ...oppholdsrett,
} as const satisfies Record<string, Felt>;

const felt = { ...beboer, ...hjemme, ...behov, ...kontakt };
export type OmsorgsboligSvar = LesteSvar<typeof felt>;

export const omsorgsboligSteg: readonly Steg[] = [
  plainSteg("beboer", beboer),
  plainSteg("hjemme", hjemme),
  plainSteg<OmsorgsboligSvar>("behov", behov, (svar) => [
    ikkeAlene(svar.tilgjengelighet, "ingen") && ["tilgjengelighet", "ingenOgAnnet"],
  ]),
  plainSteg("kontakt", kontakt),
];

export const dokumenttyper = ["uttalelse", "oppholdstillatelse"] as const;

/** The papers the answers call for. Health papers are never demanded. */
export function omsorgsboligDokumenter(svar: RaSvar): readonly Dokumentkrav[] {
  const opphold = er("opphold", "midlertidig", "vetIkke")(svar);
  return [
    { type: "uttalelse", grunn: "behov", pakrevd: false },
    ...(opphold ? [{ type: "oppholdstillatelse", grunn: "opphold", pakrevd: true }] : []),
  ];
}

/** One complete application as typed: an elderly woman who waits at home. Invented. */
export const omsorgsboligEksempel: RaSvar = {
  samliv: "alene",
  boform: "eier",
  iAsker: "ja",
  askerSiden: "1.6.1984",
  venterHvor: "hjemme",
  hjelpIDag: "begge",
  tryggHjemme: "nei",
  personalbehov: "dogn",
  tilgjengelighet: ["trinnfri", "heis"],
  behovTekst: "Jeg tør ikke være alene om natten lenger.",
  felleskap: "ja",
  onskerHjelp: "nei",
  opphold: "nordisk",
};
