import { getTranslations } from "next-intl/server";
import { feltord, tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { kompilert } from "#app/_sprak/kompilert.ts";
import type { Gruppe, KalkulatorVisning } from "#components/kalkulator/kalkulator-visning.ts";
import { feltVisninger } from "#components/soknad/felt-visninger.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { forutsetningsfelt, kalkulatorFelt } from "#domain/startlan/kalkulator-felt.ts";
import { klokke } from "#usecases/kernel/klokke.ts";

type Navn = keyof typeof kalkulatorFelt;
const grupper = {
  husstand: ["samliv", "aldersgruppe", "barn"],
  inntekt: ["inntekter", "bruttoAr"],
  utgifter: ["gjeld", "barnehageMnd", "bidragBetaltMnd", "bilMnd", "andreFasteMnd"],
  hjemme: ["boform", "boutgiftIDagMnd", "egenkapital", "sparerMnd"],
  lanet: ["formal", "boligPris", "felleskostnaderMnd", "laneonske", "opphold", "bankSvar", "bankBelop"],
  forutsetninger: Object.keys(forutsetningsfelt) as Navn[],
} as const satisfies Record<string, readonly Navn[]>;

/** Folded away until asked for: the answer stands without them. */
const lukkede: readonly string[] = ["hjemme", "lanet", "forutsetninger"];

/** Fields, words and today, as the browser needs them. Shared questions have the application's own words. */
export async function kalkulatorVisning(locale: string): Promise<KalkulatorVisning> {
  const t = await getTranslations("kalkulator");
  const ord = await tjenesteOrd("startlan");
  const { skjema: s } = ord;
  const raw = (nokkel: string) => {
    const finnes = t.has(nokkel as "tittel");
    return finnes ? (t.raw(nokkel as "tittel") as unknown) : undefined;
  };
  const tekst = (felt: string, del: string) => {
    const egen = raw(`felt.${felt}.${del}`);
    return typeof egen === "string" ? egen : ord.felt(felt, del);
  };
  const start = { inntekter: [{}] };
  const visninger = feltVisninger(kalkulatorFelt, start, {
    tekst,
    valgfritt: "",
    ...feltord(s),
  });
  return {
    locale,
    dag: osloDag(klokke()),
    tittel: t("tittel"),
    start,
    ord: kompilert(locale, ["kalkulator", "beregning", "regler", "feltfeil"]),
    tekster: {
      velg: s("velg"),
      feilITittel: s("feilITittel"),
      tegnIgjen: s.raw("tegnIgjen"),
      tegnForMye: s.raw("tegnForMye"),
    },
    grupper: Object.entries(grupper).map(([id, navn]): Gruppe => {
      const hjelp = raw(`gruppe.${id}.hjelp`);
      return {
        id,
        tittel: String(raw(`gruppe.${id}.tittel`)),
        ...(typeof hjelp === "string" ? { hjelp } : {}),
        ...(lukkede.includes(id) ? { lukket: true as const } : {}),
        felt: navn.flatMap((n) => visninger.filter((f) => f.navn === n)),
      };
    }),
  };
}
