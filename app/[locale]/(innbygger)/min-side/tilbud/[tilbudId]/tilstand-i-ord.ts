import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import type { MittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";

/** Which words an offer is told with: an open one may have run out this minute, or been closed by a yes to another home. */
export function ordFor(t: Pick<MittTilbud, "tilstand" | "fristUte" | "kanSvare">) {
  if (t.tilstand === "utlopt") return "fristUte";
  if (t.tilstand !== "sendt") return t.tilstand === "opprettet" ? "trukket" : t.tilstand;
  if (t.fristUte) return "fristUte";
  return t.kanSvare ? "apent" : "annetValgt";
}

/** Title and lead of an offer as it stands. */
export async function tilstandIOrd(tilbud: MittTilbud) {
  const t = await getTranslations("tilbud.tilstand");
  const d = await datoer();
  const ord = ordFor(tilbud);
  return { tittel: t(`${ord}.tittel`), ingress: t(`${ord}.ingress`, { frist: d.dag(tilbud.frist) }) };
}
