import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { sti } from "#app/_sprak/sti.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { stepOf } from "#domain/kernel/skjema.ts";
import { tjenester } from "#domain/tjenester.ts";
import type { SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import type { TjenesteOrd } from "./tjeneste-ord.ts";

export type Mangel = { id: string; href: Route; melding: string };

/** What stands in the way of sending, as links to where it is put right. */
export async function mangler(
  soknad: Pick<SoknadVisning, "id" | "tjeneste">,
  feil: readonly FeltFeil[],
  ord: TjenesteOrd,
  locale: string,
): Promise<Mangel[]> {
  const t = await getTranslations("soknad.oppsummering");
  return feil.map((f) => {
    const [navn = "", type = ""] = f.felt.split(".");
    const sted =
      navn === "dokument"
        ? `dokumenter?fra=oppsummering#dokument-${type}`
        : `${stepOf(tjenester[soknad.tjeneste], navn)?.id ?? ""}?fra=oppsummering#${navn}`;
    return {
      id: f.felt,
      href: sti(locale, `/soknad/${soknad.id}/${sted}` as Route),
      melding: navn === "dokument" ? t("manglerDokument", { dokument: ord.dokument(type) ?? type }) : ord.feil(f),
    };
  });
}

/** All faults of an application as the sending will see them. */
export const alleFeil = (soknad: SoknadVisning): FeltFeil[] => [
  ...soknad.steg.flatMap((steg) => steg.feil),
  ...soknad.dokumenter
    .filter((krav) => krav.pakrevd && krav.filer.length === 0 && !krav.harIkke)
    .map((krav) => ({ felt: `dokument.${krav.type}`, kode: "mangler" })),
];
