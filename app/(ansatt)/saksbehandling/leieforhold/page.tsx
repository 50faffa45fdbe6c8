import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst } from "#messages/tekst.ts";
import { type LeieLinje, leiefiltre, listLeie } from "#usecases/leie/list-leie.ts";
import { kortDato } from "../_skjema/format.ts";
import { visNavn } from "../_skjema/vis-navn.ts";

const href = (filter: string, etter?: string) =>
  `/saksbehandling/leieforhold?${new URLSearchParams({ filter, ...(etter ? { etter } : {}) })}` as Route;

const Tilstand = ({ l }: { l: LeieLinje }) => (
  <>
    {tekst(`leie.tilstand.${l.tilstand}`)}
    {l.bekymring ? <Tag farge="warning">{tekst("saksbehandling-leie.liste.bekymring")}</Tag> : null}
  </>
);

/** The unit's tenancies by what they need: to sign, running, ending, requests, concerns. */
async function LeieforholdListePage({ searchParams }: PageProps<"/saksbehandling/leieforhold">) {
  const { filter, etter } = await searchParams;
  const view = await listLeie(await requireAnsatt(), { filter, etter });
  if (!view.ok) return ikkeFunnet();
  const liste = view.value;
  const kolonne = (navn: "bolig" | "leier" | "tilstand" | "fra" | "slutt") =>
    tekst(`saksbehandling-leie.liste.kolonne.${navn}`);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageTitle tittel={tekst("saksbehandling-leie.liste.tittel")} />
        <PageHead
          tittel={tekst("saksbehandling-leie.liste.tittel")}
          ingress={tekst("saksbehandling-leie.liste.ingress")}
        />
        <TabLinks
          navn={tekst("saksbehandling-leie.liste.filtre")}
          faner={leiefiltre.map((f) => ({
            href: href(f),
            tekst: tekst(`saksbehandling-leie.liste.filter.${f}`),
            antall: String(liste.antall[f]),
            valgt: f === liste.filter,
          }))}
        />
        <Table
          tittel={tekst(`saksbehandling-leie.liste.filter.${liste.filter}`)}
          skjulTittel
          rader={liste.rader}
          nokkel={(l) => l.leieforholdId}
          tom={<p>{tekst("saksbehandling-leie.liste.tom")}</p>}
          kolonner={[
            {
              id: "bolig",
              navn: kolonne("bolig"),
              radnavn: true,
              celle: (l) => <Lenke href={`/saksbehandling/leieforhold/${l.leieforholdId}` as Route}>{l.kode}</Lenke>,
            },
            { id: "leier", navn: kolonne("leier"), celle: (l) => visNavn(l.navn) },
            { id: "tilstand", navn: kolonne("tilstand"), celle: (l) => <Tilstand l={l} /> },
            { id: "fra", navn: kolonne("fra"), celle: (l) => kortDato(l.fra) },
            {
              id: "slutt",
              navn: kolonne("slutt"),
              celle: (l) => (l.slutt ? kortDato(l.slutt) : tekst("saksbehandling-leie.utenSlutt")),
            },
          ]}
        />
        {liste.neste ? (
          <Lenke href={href(liste.filter, liste.neste)}>{tekst("saksbehandling-leie.liste.neste")}</Lenke>
        ) : null}
      </div>
    </PageBody>
  );
}

export default tryggSide(LeieforholdListePage);
