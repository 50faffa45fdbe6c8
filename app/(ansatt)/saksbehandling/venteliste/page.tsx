import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { listVenteliste, type VentelisteVisning } from "#usecases/venteliste/list-venteliste.ts";
import { lesListeAdresse, listeHref, somListeInput, utenSide } from "./adresse.ts";
import { Filter } from "./filter.tsx";
import { ListeTabell } from "./liste-tabell.tsx";

/** How many, in all and by priority, under the filter that stands. */
const Antall = ({ antall }: Pick<VentelisteVisning, "antall">) => (
  <dl className="bd-nokkeltall">
    <div>
      <dt>{tekst("venteliste-ansatt.antall.alle")}</dt>
      <dd>{antall.reduce((sum, a) => sum + a.antall, 0)}</dd>
    </div>
    {antall.map((a) => (
      <div key={a.band}>
        <dt>{tekst(`venteliste-ansatt.band.${a.band}`)}</dt>
        <dd>{a.antall}</dd>
      </div>
    ))}
  </dl>
);

async function VentelistePage({ searchParams }: PageProps<"/saksbehandling/venteliste">) {
  const sok = await searchParams;
  const adresse = lesListeAdresse(sok);
  const lagret = `venteliste-ansatt.lagret.${typeof sok.lagret === "string" ? sok.lagret : ""}`;
  const view = await listVenteliste(await requireAnsatt(), somListeInput(adresse));
  if (!view.ok) return ikkeFunnet();
  const liste = view.value;
  const { enhet: _enhet, ...filter } = utenSide(adresse);
  const filtrert = Object.keys(filter).length > 0;
  const neste = liste.neste && {
    etterBand: liste.neste.band,
    etterDag: liste.neste.godkjent,
    etterId: liste.neste.id,
  };
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("venteliste-ansatt.tittel")} ingress={tekst("venteliste-ansatt.ingress")} />
        {harTekst(lagret) ? (
          <Alert farge="success" rolle="status">
            <p>{tekstAv(lagret)}</p>
          </Alert>
        ) : null}
        <Filter adresse={adresse} liste={liste} filtrert={filtrert} />
        <Antall antall={liste.antall} />
        <ListeTabell linjer={liste.linjer} filtrert={filtrert} harSaker={liste.harSaker} />
        <Pagination
          navn={tekst("venteliste-ansatt.sider.navn")}
          {...(adresse.etterId
            ? { forrige: { href: listeHref(utenSide(adresse)), tekst: tekst("venteliste-ansatt.sider.forste") } }
            : {})}
          {...(neste
            ? {
                neste: {
                  href: listeHref({ ...utenSide(adresse), ...neste }),
                  tekst: tekst("venteliste-ansatt.sider.neste"),
                },
              }
            : {})}
        />
      </div>
      <SideTittel tittel={tekst("venteliste-ansatt.tittel")} />
    </PageBody>
  );
}

export default tryggSide(VentelistePage);
