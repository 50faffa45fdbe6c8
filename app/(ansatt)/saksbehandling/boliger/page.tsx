import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { tekst } from "#messages/tekst.ts";
import { listBoliger } from "#usecases/bolig/list-boliger.ts";
import { Boligtabell } from "./_bolig/boligtabell.tsx";
import { boligerHref, Filter, lesBoligadresse } from "./_bolig/filter.tsx";

/** A file is fetched by the browser itself: never through the router. */
const Fil = () => (
  <a className="ds-link" href="/api/boliger/eksport" download>
    {tekst("boligregister.lenke.eksport")}
  </a>
);

/** The dwelling register: every home the municipality disposes of. */
async function BoligerPage({ searchParams }: PageProps<"/saksbehandling/boliger">) {
  const adresse = lesBoligadresse(await searchParams);
  const { soverom, ...sok } = adresse;
  const view = await listBoliger(await requireAnsatt(), { ...sok, ...(soverom ? { soverom: Number(soverom) } : {}) });
  if (!view.ok) return ikkeFunnet();
  const { boliger, antall, neste, kanEndre } = view.value;
  const { etter, ...uten } = adresse;
  const treff = adresse.status
    ? (antall[adresse.status as keyof typeof antall] ?? 0)
    : Object.values(antall).reduce((sum, n) => sum + n, 0);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("boligregister.tittel")} ingress={tekst("boligregister.ingress")} />
        <div className="bd-rad">
          {kanEndre ? (
            <>
              <Lenke href={"/saksbehandling/boliger/ny" as Route} knapp="primary">
                {tekst("boligregister.lenke.ny")}
              </Lenke>
              <Lenke href={"/saksbehandling/boliger/import" as Route}>{tekst("boligregister.lenke.import")}</Lenke>
            </>
          ) : null}
          <Lenke href={"/saksbehandling/boliger/avtaler" as Route}>{tekst("boligregister.lenke.avtaler")}</Lenke>
          <Fil />
        </div>
        <Filter adresse={adresse} antall={antall} />
        <p role="status">{tekst("boligregister.antall", { antall: treff })}</p>
        <Boligtabell boliger={boliger} />
        <Pagination
          navn={tekst("boligregister.sider")}
          {...(etter ? { forrige: { href: boligerHref(uten), tekst: tekst("boligregister.forste") } } : {})}
          {...(neste
            ? { neste: { href: boligerHref({ ...uten, etter: neste }), tekst: tekst("boligregister.neste") } }
            : {})}
        />
      </div>
      <SideTittel tittel={tekst("boligregister.tittel")} />
    </PageBody>
  );
}

export default tryggSide(BoligerPage);
