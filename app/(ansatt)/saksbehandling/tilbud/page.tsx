import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst } from "#messages/tekst.ts";
import type { TilbudLinje } from "#usecases/tilbud/linje.ts";
import { listTilbudForAnsatt } from "#usecases/tilbud/list-tilbud.ts";
import { kortDato } from "../_skjema/format.ts";
import { visNavn } from "../_skjema/vis-navn.ts";
import { KlarTilTilbud } from "./klar.tsx";

const Tur = ({ steg }: Pick<TilbudLinje, "steg">) =>
  steg ? (
    <>
      {tekst(`saksbehandling-tilbud.steg.${steg.steg}`)}
      <br />
      {steg.stanset ? (
        <Tag farge="danger">{tekst("saksbehandling-tilbud.stanset", { dager: -steg.dagerIgjen })}</Tag>
      ) : (
        <span className="bd-dempet">{tekst("saksbehandling-tilbud.igjen", { dager: steg.dagerIgjen })}</span>
      )}
    </>
  ) : null;

async function TilbudslistePage({ searchParams }: PageProps<"/saksbehandling/tilbud">) {
  const alle = (await searchParams).vis === "alle";
  const liste = await listTilbudForAnsatt(await requireAnsatt(), { alle });
  if (!liste.ok) return ikkeFunnet();
  const kolonne = (navn: "husstand" | "tilstand" | "tur" | "frist") => tekst(`saksbehandling-tilbud.kolonne.${navn}`);
  const vis = alle ? "apne" : "alle";
  return (
    <PageBody bredde="full">
      <PageTitle tittel={tekst("saksbehandling-tilbud.tittel")} />
      <div className="bd-stabel">
        <PageHead tittel={tekst("saksbehandling-tilbud.tittel")} ingress={tekst("saksbehandling-tilbud.ingress")} />
        <KlarTilTilbud liste={liste.value} />
        <Lenke href={`/saksbehandling/tilbud${alle ? "" : "?vis=alle"}` as Route}>
          {tekst(`saksbehandling-tilbud.vis.${vis}`)}
        </Lenke>
        <Table
          tittel={tekst("saksbehandling-tilbud.tittel")}
          skjulTittel
          rader={liste.value.linjer}
          nokkel={(l) => l.tilbudId}
          tom={<p>{tekst("saksbehandling-tilbud.ingen")}</p>}
          kolonner={[
            {
              id: "husstand",
              navn: kolonne("husstand"),
              radnavn: true,
              celle: (l) => (
                <Lenke href={`/saksbehandling/tilbud/${l.tilbudId}` as Route}>
                  {tekst("saksbehandling-tilbud.ett.tittel", { bolig: l.kode, husstand: visNavn(l.listenavn) })}
                </Lenke>
              ),
            },
            {
              id: "tilstand",
              navn: kolonne("tilstand"),
              celle: (l) => tekst(`saksbehandling-tilbud.tilstand.${l.tilstand}`),
            },
            { id: "tur", navn: kolonne("tur"), celle: (l) => <Tur steg={l.steg} /> },
            { id: "frist", navn: kolonne("frist"), celle: (l) => (l.steg ? kortDato(l.steg.senest) : "") },
          ]}
        />
      </div>
    </PageBody>
  );
}

export default tryggSide(TilbudslistePage);
