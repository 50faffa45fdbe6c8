import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import { listTilbakemeldinger, type TilbakemeldingLinje } from "#usecases/tilbakemelding/list-tilbakemeldinger.ts";
import { tidspunkt } from "../_skjema/format.ts";
import { besvart } from "./actions.ts";

const tittel = () => tekst("saksbehandling-andre.tilbakemeldinger.tittel");

const Hva = ({ linje: { side, tekst: ord, epost } }: { linje: TilbakemeldingLinje }) => (
  <>
    {side ? <p className="bd-dempet">{tekst("tilbakemelding.ansatt.side", { side })}</p> : null}
    <p className="bd-linjer">{ord}</p>
    <p>
      {epost ? (
        <a className="ds-link" href={`mailto:${epost}`}>
          {epost}
        </a>
      ) : (
        tekst("tilbakemelding.ansatt.utenEpost")
      )}
    </p>
  </>
);

const Svar = ({ linje }: { linje: TilbakemeldingLinje }) =>
  linje.besvart ? (
    tekst("tilbakemelding.ansatt.besvart", {
      tid: tidspunkt(linje.besvart.tid),
      hvem: linje.besvart.hvem ?? tekst("saksbehandling.aktor.ukjent"),
    })
  ) : (
    <StaffForm
      id={`besvart-${linje.id}`}
      action={besvart.bind(null, linje.id)}
      felter={[]}
      knapper={[{ tekst: tekst("tilbakemelding.ansatt.merk"), variant: "secondary" }]}
      sidetittel={tittel()}
      feilord={tekst("saksbehandling.feilord")}
    />
  );

/** What people have said about how hard the site is to use. The answer itself goes by mail or telephone. */
async function TilbakemeldingerPage({ searchParams }: PageProps<"/saksbehandling/tilbakemeldinger">) {
  const view = await listTilbakemeldinger(await requireAnsatt(), {});
  if (!view.ok) return ikkeFunnet();
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tittel()} ingress={tekst("tilbakemelding.ansatt.ingress")} />
        {(await searchParams).lagret === "besvart" ? (
          <Alert farge="success" rolle="status">
            <p>{tekst("tilbakemelding.ansatt.lagret")}</p>
          </Alert>
        ) : null}
        <Table
          tittel={tittel()}
          skjulTittel
          rader={view.value}
          nokkel={(l) => l.id}
          tom={<p>{tekst("tilbakemelding.ansatt.ingen")}</p>}
          kolonner={[
            { id: "nr", navn: tekst("tilbakemelding.ansatt.kolonne.nr"), radnavn: true, celle: (l) => l.nummer },
            {
              id: "mottatt",
              navn: tekst("tilbakemelding.ansatt.kolonne.mottatt"),
              celle: (l) => tidspunkt(l.mottatt),
            },
            { id: "hva", navn: tekst("tilbakemelding.ansatt.kolonne.hva"), celle: (l) => <Hva linje={l} /> },
            { id: "svar", navn: tekst("tilbakemelding.ansatt.kolonne.svar"), celle: (l) => <Svar linje={l} /> },
          ]}
        />
      </div>
      <SideTittel tittel={tittel()} />
    </PageBody>
  );
}

export default tryggSide(TilbakemeldingerPage);
