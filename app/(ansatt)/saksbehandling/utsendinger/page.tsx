import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { listStoppede, type StoppetLinje } from "#usecases/drift/list-stoppede.ts";
import { sakHref } from "../_ko/ko-tabell.tsx";
import { tidspunkt } from "../_skjema/format.ts";
import { Handling } from "./handling.tsx";

const arsak = (kode: string) => (harTekst(`drift.grunn.${kode}`) ? tekstAv(`drift.grunn.${kode}`) : kode);

const Hva = ({ linje: { ko, sak } }: { linje: StoppetLinje }) => (
  <>
    {tekst(`saksbehandling-andre.utsendinger.ko.${ko}`)}
    {sak && harTekst(`min-side.brev.mal.${sak.mal}`) ? `: ${tekstAv(`min-side.brev.mal.${sak.mal}`)}` : ""}
    {sak?.klagefristVenter ? <p>{tekst("saksbehandling-andre.utsendinger.klagefrist")}</p> : null}
  </>
);

/** What stopped, why, and the two ways on. A case's letters for those who have the case, the rest for operations, by id only. */
async function UtsendingerPage({ searchParams }: PageProps<"/saksbehandling/utsendinger">) {
  const stoppede = await listStoppede(await requireAnsatt(), {});
  if (!stoppede.ok) return ikkeFunnet();
  const { lagret } = await searchParams;
  const kolonne = (navn: "sak" | "hva" | "siden" | "arsak" | "handling") =>
    tekst(`saksbehandling-andre.utsendinger.kolonne.${navn}`);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead
          tittel={tekst("saksbehandling-andre.utsendinger.tittel")}
          ingress={tekst("saksbehandling-andre.utsendinger.ingress")}
        />
        {lagret === "prov" || lagret === "handtert" ? (
          <Alert farge="success" rolle="status">
            <p>{tekst(`saksbehandling-andre.utsendinger.lagret.${lagret}`)}</p>
          </Alert>
        ) : null}
        <Table
          tittel={tekst("saksbehandling-andre.utsendinger.tittel")}
          skjulTittel
          rader={stoppede.value}
          nokkel={(l) => l.jobbId}
          tom={<p>{tekst("saksbehandling-andre.utsendinger.ingen")}</p>}
          kolonner={[
            {
              id: "sak",
              navn: kolonne("sak"),
              radnavn: true,
              celle: (l) =>
                l.sak ? (
                  <Lenke href={sakHref(l.sak.sakId)}>{l.sak.saksnr}</Lenke>
                ) : (
                  tekst("saksbehandling-andre.utsendinger.utenSak")
                ),
            },
            { id: "hva", navn: kolonne("hva"), celle: (l) => <Hva linje={l} /> },
            { id: "siden", navn: kolonne("siden"), celle: (l) => tidspunkt(l.siden.toISOString()) },
            { id: "arsak", navn: kolonne("arsak"), celle: (l) => arsak(l.kode) },
            { id: "handling", navn: kolonne("handling"), celle: (l) => <Handling linje={l} /> },
          ]}
        />
      </div>
      <SideTittel tittel={tekst("saksbehandling-andre.utsendinger.tittel")} />
    </PageBody>
  );
}

export default tryggSide(UtsendingerPage);
