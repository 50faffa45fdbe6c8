import { tekstsvar } from "../husstand/felt.ts";
import type { RaSvar } from "../kernel/felt.ts";
import type { Dokumentkrav } from "../kernel/tjeneste.ts";

export const dokumenttyper = [
  "skattemelding",
  "lonnsslipp",
  "arbeidskontrakt",
  "navVedtak",
  "naeringsoppgave",
  "gjeldsoversikt",
  "banksvar",
  "sparekonto",
  "husleiekontrakt",
  "faktura",
  "salgsoppgave",
  "verdivurdering",
  "kostnadsoverslag",
  "fagligUttalelse",
  "oppholdstillatelse",
] as const;
export type Dokumenttype = (typeof dokumenttyper)[number];

const navYtelser = ["ufore", "aap", "dagpenger", "overgangsstonad", "introduksjon", "kvalifisering"];

/** The papers the answers call for, each with why (`domain.md` §2.8). Health papers only when the applicant relies on health. */
export function startlanDokumenter(svar: RaSvar): readonly Dokumentkrav[] {
  const er = (felt: string, ...koder: string[]) => koder.includes(tekstsvar(svar, felt));
  const inntekter = er("harInntekt", "ja") ? radverdier(svar, "inntekter", "inntektType") : [];
  const belop = (felt: string) => /[1-9]/.test(tekstsvar(svar, felt));
  const krav = (type: Dokumenttype, grunn: string, naar: boolean, pakrevd = true) =>
    naar ? [{ type, grunn, pakrevd }] : [];
  const eier = er("formal", "refinansiering", "utkjop");
  return [
    ...krav("skattemelding", "alltid", true),
    ...krav("lonnsslipp", "lonn", inntekter.includes("lonn")),
    ...krav("arbeidskontrakt", "lonn", inntekter.includes("lonn")),
    ...krav(
      "navVedtak",
      "ytelse",
      inntekter.some((type) => navYtelser.includes(type)),
    ),
    ...krav("naeringsoppgave", "naering", inntekter.includes("naering")),
    ...krav("gjeldsoversikt", "gjeld", er("harGjeld", "ja")),
    ...krav("banksvar", "bank", er("bankSvar", "avslag", "delvis")),
    ...krav("sparekonto", "sparing", belop("egenkapital")),
    ...krav("husleiekontrakt", "leie", er("boform", "leierPrivat", "leierKommunal")),
    ...krav("faktura", "faste", (er("harBarn", "ja") && belop("barnehageMnd")) || belop("bidragBetaltMnd"), false),
    ...krav("salgsoppgave", "bolig", er("harBolig", "ja") && er("formal", "kjop", "oppforing")),
    ...krav("verdivurdering", "verdi", eier || er("formal", "utbedring")),
    ...krav("kostnadsoverslag", "arbeid", er("formal", "utbedring", "tilpasning", "oppforing")),
    ...krav("fagligUttalelse", "helse", er("saerligeBehov", "ja"), false),
    ...krav("fagligUttalelse", "tilpasning", er("formal", "tilpasning") && !er("saerligeBehov", "ja"), false),
    ...krav("oppholdstillatelse", "opphold", er("opphold", "midlertidig", "vetIkke")),
  ];
}

function radverdier(svar: RaSvar, liste: string, felt: string): string[] {
  const rader = svar[liste];
  if (!Array.isArray(rader)) return [];
  return rader.flatMap((rad) => (typeof rad === "object" && typeof rad[felt] === "string" ? [rad[felt]] : []));
}
