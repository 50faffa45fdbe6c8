import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { ikkeNaSted, skrevet } from "#app/_soknad/dokument-sted.ts";
import type { TjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { NotNowForm } from "#components/soknad/not-now-form.tsx";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import type { KravVisning, SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import { ikkeNa } from "./actions.ts";

type Props = {
  actor: Innbygger;
  soknad: SoknadVisning;
  krav: KravVisning;
  ord: TjenesteOrd;
  locale: string;
  fra?: string;
};

/** Proposed when nothing is promised yet; she may write any other day. */
const FORSLAG_DAGER = 14;

const somSkrevet = (dag: string) => dag.split("-").map(Number).reverse().join(".");

/** Asks when a paper will come. A page of its own, so that a fault is shown where it belongs. */
export async function IkkeNaSide({ actor, soknad, krav, ord, locale, fra }: Props) {
  const t = await getTranslations("soknad.dokumenter.harIkke");
  const { skjema } = ord;
  const tittel = t("tittel", { dokument: ord.dokument(krav.type) ?? krav.type });
  const dato = krav.harIkke?.lovetDato ?? leggTilDager(osloDag(new Date()), FORSLAG_DAGER);
  const sted = `/soknad/${soknad.id}/dokumenter${fra ? `?fra=${fra}` : ""}#dokument-${krav.type}`;
  const her = { locale, soknadId: soknad.id, type: krav.type, ...(fra ? { fra } : {}) };
  const etterlatt = await etterlatte(actor, ikkeNaSted(her).sted);
  return (
    <>
      <PageHead tittel={tittel} ingress={t("tekst")} />
      <NotNowForm
        lagre={ikkeNa.bind(null, her)}
        tittel={tittel}
        start={etterlatt ? skrevet(etterlatt) : { dato: somSkrevet(dato), grunn: krav.harIkke?.grunn ?? "" }}
        eier={await eierMerke(actor)}
        etterlatt={etterlatt !== undefined}
        tilbake={{ href: sti(locale, sted as Route), tekst: skjema("tilbake") }}
        tekster={{
          feilITittel: skjema("feilITittel"),
          dato: t("dato"),
          datoHjelp: t("datoHjelp"),
          grunn: t("grunn"),
          valgfritt: t("valgfritt"),
          lagre: t("lagre"),
          tegnIgjen: skjema.raw("tegnIgjen"),
          tegnForMye: skjema.raw("tegnForMye"),
          gjenfunnet: skjema("gjenfunnet"),
        }}
      />
    </>
  );
}
