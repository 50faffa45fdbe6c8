import { getTranslations } from "next-intl/server";
import { feltord, tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import type { Skjemavisning } from "#components/kan-jeg-soke/visning.ts";
import { feltVisninger } from "#components/soknad/felt-visninger.ts";
import { type KanJegSokeFelt, kanJegSokeFelt } from "#domain/kan-jeg-soke-felt.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";

const grupper = {
  husstand: ["alder", "samliv", "andreVoksne", "barn", "opphold"],
  hjemme: ["boform", "boutgiftIDagMnd", "iAsker", "askerSiden", "maFlytte", "maFlytteDato", "boligproblemer", "utrygg"],
  penger: ["inntekter", "gjeld", "egenkapital", "bankSvar", "provd"],
} as const satisfies Record<string, readonly KanJegSokeFelt[]>;

/** The words of the fields: its own, then those of the application that asks the same. */
export async function ordene() {
  const [t, startlan, bolig] = await Promise.all([
    getTranslations("kan-jeg-soke"),
    tjenesteOrd("startlan"),
    tjenesteOrd("kommunal-bolig"),
  ]);
  const egen = (felt: string, del: string) => {
    const nokkel = `felt.${felt}.${del}` as "felt.alder.etikett";
    return t.has(nokkel) ? t(nokkel) : undefined;
  };
  const felt = (navn: string, del: string) => egen(navn, del) ?? bolig.felt(navn, del) ?? startlan.felt(navn, del);
  const feil = (f: FeltFeil) => (bolig.felt(f.felt.split(".")[0] ?? "", "etikett") ? bolig : startlan).feil(f);
  return { t, felt, feil, skjema: startlan.skjema };
}

/** The form as the browser draws it. */
export async function skjemaet(): Promise<Skjemavisning> {
  const { t, felt, skjema: s } = await ordene();
  const start: RaSvar = { inntekter: [{}] };
  const visninger = feltVisninger(kanJegSokeFelt, start, {
    tekst: felt,
    valgfritt: "",
    ...feltord(s),
  });
  return {
    tittel: t("tittel"),
    start,
    tekster: {
      svar: t("knapp.svar"),
      velg: s("velg"),
      feilITittel: s("feilITittel"),
      tegnIgjen: s.raw("tegnIgjen"),
      tegnForMye: s.raw("tegnForMye"),
    },
    grupper: (Object.keys(grupper) as (keyof typeof grupper)[]).map((id) => ({
      id,
      tittel: t(`gruppe.${id}.tittel`),
      ...(id === "penger" ? { hjelp: t("gruppe.penger.hjelp") } : {}),
      felt: grupper[id].flatMap((navn) => visninger.filter((f) => f.navn === navn)),
    })),
  };
}
