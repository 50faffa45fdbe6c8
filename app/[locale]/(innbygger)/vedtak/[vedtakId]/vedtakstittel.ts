import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { erUtfall } from "#domain/vedtak/utfall.ts";
import type { VedtakView } from "#usecases/klage/view-vedtak.ts";

/** The conclusion in a sentence: the title of the decision's page. */
export async function vedtakstittel({ utfall, belop }: Pick<VedtakView, "utfall" | "belop">): Promise<string> {
  const t = await getTranslations("klage.vedtak.tittel");
  const d = await datoer();
  if (!erUtfall(utfall)) throw new Error(`ukjent utfall ${utfall}`);
  return t(utfall, { belop: belop === undefined ? "" : d.kr(belop) });
}
