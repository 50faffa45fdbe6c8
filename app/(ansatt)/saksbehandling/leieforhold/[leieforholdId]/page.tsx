import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { viewLeie } from "#usecases/leie/view-leie.ts";
import { kortDato, kroner } from "../../_skjema/format.ts";
import { visNavn } from "../../_skjema/vis-navn.ts";
import { Kontrakt } from "./kontrakt.tsx";
import { Leia } from "./leia.tsx";
import { Onsker } from "./onsker.tsx";
import { Oppfolging } from "./oppfolging.tsx";
import { Protokoller } from "./protokoller.tsx";
import { sidetittel } from "./skjema.tsx";

const T = "saksbehandling-leie";

async function LeieforholdPage({ params, searchParams }: PageProps<"/saksbehandling/leieforhold/[leieforholdId]">) {
  const { leieforholdId } = await params;
  const view = await viewLeie(await requireAnsatt(), { leieforholdId });
  if (!view.ok) return ikkeFunnet();
  const leie = view.value;
  const { lagret } = await searchParams;
  const melding = typeof lagret === "string" && harTekst(`${T}.lagret.${lagret}`) ? `${T}.lagret.${lagret}` : undefined;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel" data-gap="lg">
        <PageHead tittel={sidetittel(leie)} ingress={tekst(`leie.tilstand.${leie.tilstand}`)}>
          <p>
            <Lenke href={"/saksbehandling/leieforhold" as Route}>{tekst(`${T}.tilLista`)}</Lenke>
          </p>
        </PageHead>
        {melding ? (
          <Alert farge="success" rolle="status">
            <p>{tekstAv(melding)}</p>
          </Alert>
        ) : null}
        <SummaryList
          rader={[
            { sporsmal: tekst(`${T}.leier`), svar: visNavn(leie.navn) },
            { sporsmal: tekst(`${T}.bolig`), svar: tekst(`leie.boligtype.${leie.boligtype}`) },
            { sporsmal: tekst(`${T}.adresse`), svar: leie.adresse ?? tekst(`${T}.ingenAdresse`) },
            { sporsmal: tekst(`${T}.fra`), svar: kortDato(leie.fra) },
            {
              sporsmal: tekst(`${T}.slutt`),
              svar: (leie.slutt ?? leie.til) ? kortDato(leie.slutt ?? leie.til ?? "") : tekst(`${T}.utenSlutt`),
            },
            { sporsmal: tekst(`${T}.leie`), svar: kroner(leie.leieNa) },
            {
              sporsmal: tekst(`${T}.innflyttet`),
              svar: leie.innflyttet ? kortDato(leie.innflyttet) : tekst(`${T}.ikkeEnna`),
            },
          ]}
        />
        <Kontrakt leie={leie} />
        <Protokoller leie={leie} />
        <Leia leie={leie} />
        <Onsker leie={leie} />
        <Oppfolging leie={leie} />
      </div>
      <SideTittel tittel={sidetittel(leie)} />
    </PageBody>
  );
}

export default tryggSide(LeieforholdPage);
