import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { viewTilbud } from "#usecases/tilbud/view-tilbud.ts";
import { sakHref } from "../../_ko/ko-tabell.tsx";
import { tidspunkt } from "../../_skjema/format.ts";
import { visNavn } from "../../_skjema/vis-navn.ts";
import { Handlinger } from "./handlinger.tsx";
import { BoligOgVilkar, Gang, Ordene, Tidligere, Visninger } from "./om-tilbudet.tsx";

async function EttTilbudPage({ params, searchParams }: PageProps<"/saksbehandling/tilbud/[tilbudId]">) {
  const { tilbudId } = await params;
  const view = await viewTilbud(await requireAnsatt(), { tilbudId });
  if (!view.ok) return ikkeFunnet();
  const tilbud = view.value;
  const { lagret } = await searchParams;
  const kvittering = `saksbehandling-tilbud.lagret.${typeof lagret === "string" ? lagret : ""}`;
  const tittel = tekst("saksbehandling-tilbud.ett.tittel", {
    bolig: tilbud.kode,
    husstand: visNavn(tilbud.listenavn),
  });
  const ingress = tekst("saksbehandling-tilbud.ett.ingress", {
    tilstand: tekst(`saksbehandling-tilbud.tilstand.${tilbud.tilstand}`),
    tid: tidspunkt(tilbud.laget.tid),
    hvem: tilbud.laget.hvem ?? tekst("saksbehandling-tilbud.ett.ukjent"),
  });
  return (
    <PageBody>
      <SideTittel tittel={tittel} />
      <PageHead tittel={tittel} ingress={ingress} />
      <div className="bd-stabel">
        {harTekst(kvittering) ? (
          <Alert farge="success" rolle="status">
            <p>{tekstAv(kvittering)}</p>
          </Alert>
        ) : null}
        <Gang tilbud={tilbud} />
        <Ordene tilbud={tilbud} />
        <Handlinger tilbud={tilbud} sidetittel={tittel} />
        <BoligOgVilkar tilbud={tilbud} />
        <Visninger tilbud={tilbud} />
        <Tidligere tilbud={tilbud} />
        <p className="bd-rad">
          {tilbud.kanAapneSak ? (
            <Lenke href={sakHref(tilbud.sakId)}>{tekst("saksbehandling-tilbud.ett.tilSaken")}</Lenke>
          ) : null}
          <Lenke href={"/saksbehandling/tilbud" as Route}>{tekst("saksbehandling-tilbud.ett.tilLista")}</Lenke>
        </p>
      </div>
    </PageBody>
  );
}

export default tryggSide(EttTilbudPage);
