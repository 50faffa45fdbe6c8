import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { TILVISNING_PST } from "#domain/bolig/avtale.ts";
import { tekst } from "#messages/tekst.ts";
import { type Avtalelinje, listAvtaler } from "#usecases/bolig/save-avtale.ts";
import { kortDato } from "../../_skjema/format.ts";
import { boligerHref } from "../_bolig/filter.tsx";
import { Avtaleskjema } from "./avtaleskjema.tsx";

/** What is due: a full or nearly full quota, an end within 24 months, a duration shorter than such an agreement has. */
function Varsler({ a }: { a: Avtalelinje }) {
  const koder = [a.kvote.alarm, a.utlop].filter((k) => k !== null);
  if (koder.length === 0 && a.kortere === null) return tekst("boligregister.avtale.ingenVarsel");
  return (
    <>
      {koder.map((kode) => (
        <p key={kode}>
          <Tag farge={kode === "full" || kode === "utlopt" ? "danger" : "warning"}>
            {tekst(`boligregister.avtale.alarm.${kode}`)}
          </Tag>
        </p>
      ))}
      {a.kortere === null ? null : <p>{tekst("boligregister.avtale.alarm.kortere", { ar: a.kortere })}</p>}
    </>
  );
}

const Tabell = ({ avtaler, kanEndre }: { avtaler: readonly Avtalelinje[]; kanEndre: boolean }) => (
  <Table<Avtalelinje>
    tittel={tekst("boligregister.avtale.tittel")}
    skjulTittel
    rader={avtaler}
    nokkel={(a) => a.id}
    tom={<p>{tekst("boligregister.avtale.ingen")}</p>}
    kolonner={[
      {
        id: "prosjekt",
        navn: tekst("boligregister.avtale.prosjekt"),
        radnavn: true,
        celle: (a) => (
          <>
            {a.prosjekt}
            {kanEndre ? <Avtaleskjema a={a} /> : null}
          </>
        ),
      },
      {
        id: "slag",
        navn: tekst("boligregister.avtale.slag"),
        celle: (a) => tekst(`boligregister.avtale.slagene.${a.slag}`),
      },
      { id: "utleier", navn: tekst("boligregister.avtale.utleier"), celle: (a) => a.utleier },
      {
        id: "varighet",
        navn: tekst("boligregister.avtale.gjelderTil"),
        celle: (a) => (
          <>
            {kortDato(a.gjelderTil)}
            {a.erTinglyst ? null : <p>{tekst("boligregister.avtale.ikkeTinglyst")}</p>}
          </>
        ),
      },
      {
        id: "kvote",
        navn: tekst("boligregister.avtale.kvote"),
        celle: ({ kvote: { iBruk, tak } }) => tekst("boligregister.avtale.kvoteTekst", { iBruk, tak }),
      },
      { id: "registrert", navn: tekst("boligregister.avtale.registrert"), tall: true, celle: (a) => a.registrert },
      { id: "varsel", navn: tekst("boligregister.avtale.varsel"), celle: (a) => <Varsler a={a} /> },
    ]}
  />
);

/** Agreements with private owners, their quota and what is due. */
async function AvtalerPage({ searchParams }: PageProps<"/saksbehandling/boliger/avtaler">) {
  const view = await listAvtaler(await requireAnsatt(), {});
  if (!view.ok) return ikkeFunnet();
  const { avtaler, kanEndre } = view.value;
  const { lagret } = await searchParams;
  const tittel = tekst("boligregister.avtale.tittel");
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <Lenke href={boligerHref({})}>{tekst("boligregister.lenke.alle")}</Lenke>
        <PageHead tittel={tittel} ingress={tekst("boligregister.avtale.ingress", { maks: TILVISNING_PST })} />
        {lagret === "avtale" ? (
          <Alert farge="success" rolle="status">
            <p>{tekst("boligregister.lagret.avtale")}</p>
          </Alert>
        ) : null}
        <Tabell avtaler={avtaler} kanEndre={kanEndre} />
        {kanEndre ? <Avtaleskjema /> : null}
      </div>
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(AvtalerPage);
