import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { policy } from "#domain/sak/policy.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { listKo } from "#usecases/sak/list-ko.ts";
import { koHref, lesAdresse, somInput } from "./_ko/adresse.ts";
import { AndreSider } from "./_ko/andre-sider.tsx";
import { Filter } from "./_ko/filter.tsx";
import { KoTabell } from "./_ko/ko-tabell.tsx";
import { Sok } from "./_ko/sok.tsx";
import { Startside } from "./_start/startside.tsx";

const enhetsnavn = (kode: string) =>
  harTekst(`saksbehandling.enhet.${kode}`) ? tekstAv(`saksbehandling.enhet.${kode}`) : kode;

async function KoPage({ searchParams }: PageProps<"/saksbehandling">) {
  const sok = await searchParams;
  const adresse = lesAdresse(sok);
  const ansatt = await requireAnsatt();
  const view = await listKo(ansatt, somInput(adresse));
  // Without a role or a unit there is no queue; a list that is not hers is «not there».
  if (!view.ok)
    return policy.listKo(ansatt) && ansatt.enheter.length > 0 ? ikkeFunnet() : <Startside ansatt={ansatt} />;
  const ko = view.value;
  const { verdi: _verdi, etter, ...uten } = adresse;
  const filtrert = adresse.tilstand !== undefined || adresse.frist !== undefined;
  const tatt = typeof sok.tatt === "string" && /^\d{4}-\d+$/.test(sok.tatt) ? sok.tatt.replace("-", "/") : undefined;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("saksbehandling-ko.tittel")} ingress={enhetsnavn(ko.enhet)} />
        {tatt ? (
          <Alert farge="success" rolle="status">
            <p>{tekst("saksbehandling-ko.tatt", { nummer: tatt })}</p>
          </Alert>
        ) : null}
        {sok.forst === "annen" ? (
          <Alert farge="warning" rolle="status" tittel={tekst("saksbehandling-ko.forst.tittel")}>
            <p>{tekst("saksbehandling-ko.forst.tekst")}</p>
          </Alert>
        ) : null}
        {ko.enheter.length > 1 ? (
          <TabLinks
            navn={tekst("saksbehandling-ko.filter.enheter")}
            faner={ko.enheter.map((enhet) => ({
              href: koHref({ fane: ko.fane, enhet }),
              tekst: enhetsnavn(enhet),
              valgt: enhet === ko.enhet,
            }))}
          />
        ) : null}
        <TabLinks
          navn={tekst("saksbehandling-ko.fanenavn")}
          faner={ko.faner.map(({ fane, antall }) => ({
            href: koHref({ fane, ...(ko.enheter.length > 1 ? { enhet: ko.enhet } : {}) }),
            tekst: tekst(`saksbehandling-ko.fane.${fane}`),
            ...(antall === null ? {} : { antall: String(antall) }),
            valgt: fane === ko.fane,
          }))}
        />
        <Sok />
        {ko.fane === "mine" || ko.fane === "enhetens" || ko.fane === "ledige" ? (
          <Filter adresse={adresse} fane={ko.fane} enhet={ko.enhet} filtrert={filtrert} />
        ) : null}
        <KoTabell
          fane={ko.fane}
          linjer={ko.rader}
          adresse={uten}
          sortering={ko.sortering}
          synkende={ko.synkende}
          filtrert={filtrert}
          kanTa={ko.kanTa}
        />
        <Pagination
          navn={tekst("saksbehandling-ko.sider.navn")}
          {...(etter ? { forrige: { href: koHref(uten), tekst: tekst("saksbehandling-ko.sider.forste") } } : {})}
          {...(ko.neste
            ? {
                neste: {
                  href: koHref({ ...uten, fane: ko.fane, verdi: ko.neste.verdi, etter: ko.neste.id }),
                  tekst: tekst("saksbehandling-ko.sider.neste"),
                },
              }
            : {})}
        />
      </div>
      <AndreSider ansatt={ansatt} />
      <SideTittel tittel={tekst("saksbehandling-ko.tittel")} />
    </PageBody>
  );
}

export default tryggSide(KoPage);
