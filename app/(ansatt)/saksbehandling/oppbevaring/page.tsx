import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import { type ForfaltLinje, listForfalte } from "#usecases/oppbevaring/list-forfalte.ts";
import { sakHref } from "../_ko/ko-tabell.tsx";
import { tilstandTekst } from "../_ko/rad-tekst.ts";
import { dato } from "../_skjema/format.ts";
import { frigi } from "./actions.ts";

/** Held, on its way, or to be released by saying that the archive has it. */
function Handling({ linje }: { linje: ForfaltLinje }) {
  if (linje.holdGrunn) return tekst("oppbevaring.sak.holdt", { grunn: tekst(`oppbevaring.grunn.${linje.holdGrunn}`) });
  if (linje.godkjent) return tekst("oppbevaring.frigitt");
  return (
    <StaffForm
      fold={{ tekst: tekst("oppbevaring.frigi"), variant: "linje" }}
      id={`frigi-${linje.sakId}`}
      action={frigi.bind(null, linje.sakId)}
      felter={[
        {
          slag: "en",
          navn: "avlevert",
          etikett: tekst("oppbevaring.avlevert"),
          valg: [
            { kode: "ja", tekst: tekst("oppbevaring.avlevertJa") },
            { kode: "nei", tekst: tekst("oppbevaring.avlevertNei") },
          ],
        },
      ]}
      knapper={[{ tekst: tekst("oppbevaring.frigi"), farge: "danger" }]}
      sidetittel={tekst("oppbevaring.tittel")}
      feilord={tekst("saksbehandling.feilord")}
    />
  );
}

/** Cases whose content is out of time. Nothing goes by itself: a leader says that the archive has it. */
async function OppbevaringPage({ searchParams }: PageProps<"/saksbehandling/oppbevaring">) {
  const view = await listForfalte(await requireAnsatt(), {});
  if (!view.ok) return ikkeFunnet();
  const { ar, saker } = view.value;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("oppbevaring.tittel")} ingress={tekst("oppbevaring.ingress", { ar: ar.verdi })}>
          <p className="bd-dempet">
            {tekst("oppbevaring.kilde", {
              kilde: ar.kilde,
              dato: dato(ar.gyldigFra),
              status: tekst(`beregning.status.${ar.status}`),
            })}
          </p>
        </PageHead>
        {(await searchParams).lagret === "frigitt" ? (
          <Alert farge="success" rolle="status">
            <p>{tekst("oppbevaring.lagret")}</p>
          </Alert>
        ) : null}
        <Table
          tittel={tekst("oppbevaring.tittel")}
          skjulTittel
          rader={saker}
          nokkel={(l) => l.sakId}
          tom={<p>{tekst("oppbevaring.ingen")}</p>}
          kolonner={[
            {
              id: "sak",
              navn: tekst("oppbevaring.kolonne.sak"),
              radnavn: true,
              celle: (l) => <Lenke href={sakHref(l.sakId)}>{l.saksnr}</Lenke>,
            },
            {
              id: "tjeneste",
              navn: tekst("oppbevaring.kolonne.tjeneste"),
              celle: (l) => tekst(`saksbehandling.tjeneste.${l.tjeneste}`),
            },
            { id: "tilstand", navn: tekst("oppbevaring.kolonne.tilstand"), celle: (l) => tilstandTekst(l.tilstand) },
            { id: "sist", navn: tekst("oppbevaring.kolonne.sist"), celle: (l) => dato(l.sist) },
            { id: "handling", navn: tekst("oppbevaring.kolonne.handling"), celle: (l) => <Handling linje={l} /> },
          ]}
        />
      </div>
      <SideTittel tittel={tekst("oppbevaring.tittel")} />
    </PageBody>
  );
}

export default tryggSide(OppbevaringPage);
