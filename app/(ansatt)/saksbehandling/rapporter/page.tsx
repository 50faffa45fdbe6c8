import type { Route } from "next";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { SelectField } from "#components/form/select-field.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import { type RapportVisning, viewRapport } from "#usecases/rapport/view-rapport.ts";
import { dato, tallet } from "../_skjema/format.ts";
import { Kurve } from "./kurve.tsx";
import { type Rapporttabell, rapporttabeller } from "./rapportdeler.ts";
import { lesRapportvalg } from "./rapportvalg.ts";

const Tabellen = ({ t }: { t: Rapporttabell }) => (
  <Table
    tittel={t.tittel}
    kolonner={t.hode.map((navn, i) => ({
      id: String(i),
      navn,
      celle: (rad: readonly string[]) => rad[i] ?? "",
      ...(i === 0 ? { radnavn: true as const } : { tall: true as const }),
    }))}
    rader={t.rader}
    nokkel={(rad) => rad[0] ?? ""}
  />
);

const Valg = ({ v }: { v: RapportVisning }) => (
  <form action="/saksbehandling/rapporter" method="get" className="bd-flyt">
    <SelectField
      navn="tjeneste"
      etikett={tekst("rapporter.valg.tjeneste")}
      velg={tekst("rapporter.valg.alle")}
      verdi={v.tjeneste ?? undefined}
      valg={v.tjenester.map((kode) => ({ kode, tekst: tekst(`saksbehandling.tjeneste.${kode}`) }))}
    />
    <SelectField
      navn="ar"
      etikett={tekst("rapporter.valg.ar")}
      velg={tekst("rapporter.valg.ar")}
      verdi={String(v.ar)}
      valg={Array.from({ length: v.sisteAr - v.forsteAr + 1 }, (_x, i) => String(v.sisteAr - i)).map((ar) => ({
        kode: ar,
        tekst: ar,
      }))}
    />
    <div className="bd-knapper">
      <Button type="submit" variant="secondary">
        {tekst("rapporter.valg.vis")}
      </Button>
      <a
        className="ds-link"
        href={
          `/saksbehandling/rapporter/csv?${new URLSearchParams({ ar: String(v.ar), ...(v.tjeneste ? { tjeneste: v.tjeneste } : {}) })}` as Route
        }
      >
        {tekst("rapporter.valg.csv")}
      </a>
    </div>
  </form>
);

const treffet = ({ treff }: RapportVisning) =>
  treff.slag === "treff"
    ? tekst("rapporter.treff.sagt", { prosent: treff.prosent, provd: treff.provd, lovet: treff.lovet })
    : tekst("rapporter.treff.tynt", { provd: treff.provd, kreves: treff.kreves });

async function RapporterPage({ searchParams }: PageProps<"/saksbehandling/rapporter">) {
  const view = await viewRapport(await requireAnsatt(), lesRapportvalg(await searchParams));
  if (!view.ok) return ikkeFunnet();
  const v = view.value;
  const { verdi, kilde } = v.kostra.innbyggere;
  const tabeller = rapporttabeller(v);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead tittel={tekst("rapporter.tittel")} ingress={tekst("rapporter.ingress")} />
        <Valg v={v} />
        <p>{tekst("rapporter.dagen", { dag: dato(v.slutt) })}</p>
        <p>{tekst("rapporter.kostra.innbyggere", { tall: tallet(verdi), kilde })}</p>
        {tabeller.slice(0, -1).map((t) => (
          <Tabellen key={t.id} t={t} />
        ))}
        <p>{tekst("rapporter.tider.ledige", { antall: v.ledighet.antall, dager: v.ledighet.dager })}</p>
        <p>{treffet(v)}</p>
        <Kurve historikk={v.historikk} />
        {tabeller.slice(-1).map((t) => (
          <Tabellen key={t.id} t={t} />
        ))}
        {v.historikk.some((h) => h.erDemo) ? <p className="bd-dempet">{tekst("rapporter.historikk.demo")}</p> : null}
      </div>
      <PageTitle tittel={tekst("rapporter.tittel")} />
    </PageBody>
  );
}

export default tryggSide(RapporterPage);
