import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { Boligfeltnavn } from "#domain/bolig/felter.ts";
import { tekst } from "#messages/tekst.ts";
import { type Boligvisning, viewBolig } from "#usecases/bolig/view-bolig.ts";
import { dato } from "../../_skjema/format.ts";
import { Bilder } from "../_bolig/bilder.tsx";
import { boligHref } from "../_bolig/boligtabell.tsx";
import { boligerHref } from "../_bolig/filter.tsx";
import { Handlinger, Sjekkliste } from "../_bolig/gjor.tsx";
import { Historie } from "../_bolig/historie.tsx";
import { Ledighet } from "../_bolig/ledighet.tsx";
import { boliggrupper } from "../_bolig/skjemafelt.ts";
import { farge, feltnavn, ord, tilstand, verdi } from "../_bolig/tekster.ts";

const stedsfelt: readonly Boligfeltnavn[] = ["adresse", "matrikkelenhet", "bruksenhetsnr", "tomt"];
const lagrede = ["ny", "endret", "flyttet", "sjekkliste"] as const;

const Fakta = ({ b }: { b: Boligvisning }) => (
  <>
    {boliggrupper.map(([gruppe, navn]) => (
      <section key={gruppe} className="bd-flyt" aria-labelledby={`gruppe-${gruppe}`}>
        <Heading niva={2} id={`gruppe-${gruppe}`}>
          {tekst(`boligregister.gruppe.${gruppe}`)}
        </Heading>
        <SummaryList
          rader={navn
            .filter((n) => n !== "kode" && (b.serSted || !stedsfelt.includes(n)))
            .map((n) => ({ sporsmal: feltnavn(n), svar: verdi(n, b.bolig[n]) }))}
        />
        {gruppe === "sted" && !b.serSted ? (
          <p>{tekst(b.bolig.boligtype === "familiehjem" ? "boligregister.utenSted" : "boligregister.skjultSted")}</p>
        ) : null}
      </section>
    ))}
  </>
);

const Bildedel = ({ b }: { b: Boligvisning }) => (
  <section className="bd-flyt" aria-labelledby="bilder">
    <Heading niva={2} id="bilder">
      {tekst("boligregister.bolig.bilder")}
    </Heading>
    {b.serBilder ? null : <p>{tekst("boligregister.bolig.bilderSkjult")}</p>}
    {b.serBilder && b.bilder.length === 0 ? <p>{tekst("boligregister.bolig.ingenBilder")}</p> : null}
    <Bilder bilder={b.bilder} />
    {b.kanEndre && b.serBilder ? (
      <Lenke href={boligHref(b.boligId, "/bilder")}>{tekst("boligregister.lenke.bilder")}</Lenke>
    ) : null}
  </section>
);

/** One home: state and what may be done, pictures, every field, and its history. */
async function BoligPage({ params, searchParams }: PageProps<"/saksbehandling/boliger/[boligId]">) {
  const { boligId } = await params;
  const view = await viewBolig(await requireAnsatt(), { boligId });
  if (!view.ok) return ikkeFunnet();
  const b = view.value;
  const { lagret } = await searchParams;
  const sagt = lagrede.find((l) => l === lagret);
  const tittel = `${b.bolig.kode}, ${ord("boligtype", b.bolig.boligtype)}`;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <Lenke href={boligerHref({})}>{tekst("boligregister.lenke.alle")}</Lenke>
        <PageHead tittel={tittel}>
          <p className="bd-rad">
            <Tag farge={farge[b.status]}>{tilstand(b.status)}</Tag>
            <span>{tekst("boligregister.bolig.siden", { dag: dato(b.statusFra) })}</span>
          </p>
        </PageHead>
        {sagt ? (
          <Alert farge="success" rolle="status">
            <p>{tekst(`boligregister.lagret.${sagt}`)}</p>
          </Alert>
        ) : null}
        {b.kanEndre || b.sjekkliste ? (
          <section className="bd-flyt" aria-labelledby="gjor">
            <Heading niva={2} id="gjor">
              {tekst("boligregister.bolig.gjor")}
            </Heading>
            {b.holdt ? <p>{tekst("boligregister.bolig.holdt")}</p> : null}
            <Sjekkliste b={b} />
            {b.kanEndre ? <Handlinger b={b} /> : null}
            {b.kanEndre ? (
              <Lenke href={boligHref(boligId, "/endre")}>{tekst("boligregister.lenke.endre")}</Lenke>
            ) : null}
          </section>
        ) : null}
        <Ledighet b={b} />
        <Bildedel b={b} />
        <Fakta b={b} />
        <section className="bd-flyt" aria-labelledby="historie">
          <Heading niva={2} id="historie">
            {tekst("boligregister.bolig.historie")}
          </Heading>
          <Historie b={b} />
        </section>
      </div>
      <SideTittel tittel={tittel} />
    </PageBody>
  );
}

export default tryggSide(BoligPage);
