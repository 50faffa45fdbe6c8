import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireAnsatt } from "#app/_session/actor.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Grunn } from "#domain/kernel/tjeneste.ts";
import { startlan } from "#domain/startlan/index.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import { kortDato } from "../_skjema/format.ts";
import { Statuscelle, Statusmerke, Verdicelle } from "./celler.tsx";
import { type Settrad, satteRader } from "./satte-rader.ts";

const Grunner = ({ slag, grunner }: { slag: "avslagsgrunn" | "avvisningsgrunn"; grunner: readonly Grunn[] }) => (
  <>
    <Heading niva={3}>{tekst(`saksbehandling-andre.regelsett.${slag}er`)}</Heading>
    <SummaryList
      rader={grunner.map((g) => ({
        sporsmal: tekstAv(`startlan-sak.${slag}.${g.kode}.navn`),
        svar: (
          <>
            {g.hjemmel} ({g.kilde}) <Statusmerke status={g.status} />
          </>
        ),
      }))}
    />
  </>
);

const Regler = () => (
  <section className="bd-flyt" aria-labelledby="regler">
    <Heading niva={2} id="regler">
      {tekst("saksbehandling-andre.regelsett.regler")}
    </Heading>
    <p>{tekst("saksbehandling-andre.regelsett.reglerTekst")}</p>
    <ul className="bd-punkter">
      {startlan.regelsett.map((r) => (
        <li key={r.versjon}>
          {tekst("saksbehandling-andre.regelsett.versjon", { versjon: r.versjon, fra: kortDato(r.gjelderFra) })}
        </li>
      ))}
    </ul>
    <Grunner slag="avslagsgrunn" grunner={startlan.avslagsgrunner} />
    <Grunner slag="avvisningsgrunn" grunner={startlan.avvisningsgrunner} />
  </section>
);

/** Every dated set with where it comes from and how sure it is. Read only: a change is a new row in the data files. */
async function RegelsettPage() {
  await requireAnsatt();
  const kolonne = (navn: "hva" | "verdi" | "fra" | "til" | "kilde" | "status") =>
    tekst(`saksbehandling-andre.regelsett.kolonne.${navn}`);
  return (
    <PageBody bredde="full">
      <div className="bd-stabel" data-gap="lg">
        <PageHead
          tittel={tekst("saksbehandling-andre.regelsett.tittel")}
          ingress={tekst("saksbehandling-andre.regelsett.ingress")}
        />
        <Table<Settrad>
          tittel={tekst("saksbehandling-andre.regelsett.tittel")}
          skjulTittel
          rader={satteRader()}
          nokkel={(r) => `${r.navn}-${r.satt.gyldigFra}`}
          kolonner={[
            {
              id: "hva",
              navn: kolonne("hva"),
              radnavn: true,
              celle: (r) => tekst(`saksbehandling-andre.regelsett.sett.${r.navn}`),
            },
            { id: "verdi", navn: kolonne("verdi"), celle: (r) => <Verdicelle verdi={r.satt.verdi} /> },
            { id: "fra", navn: kolonne("fra"), celle: (r) => kortDato(r.satt.gyldigFra) },
            {
              id: "til",
              navn: kolonne("til"),
              celle: (r) =>
                r.satt.gyldigTil ? kortDato(r.satt.gyldigTil) : tekst("saksbehandling-andre.regelsett.apen"),
            },
            { id: "kilde", navn: kolonne("kilde"), celle: (r) => r.satt.kilde },
            { id: "status", navn: kolonne("status"), celle: (r) => <Statuscelle satt={r.satt} /> },
          ]}
        />
        <Regler />
      </div>
      <PageTitle tittel={tekst("saksbehandling-andre.regelsett.tittel")} />
    </PageBody>
  );
}

export default tryggSide(RegelsettPage);
