import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { VistForutsetning } from "#domain/startlan/forutsetninger.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { VurderingVisning } from "#usecases/vedtak/view-vurdering.ts";
import { kortDato, kroner, tallet } from "../../../_skjema/format.ts";

type Resultat = NonNullable<VurderingVisning["beregning"]>["resultat"];

const Hovedtall = ({ r }: { r: Resultat }) => (
  <SummaryList
    rader={[
      { sporsmal: tekst("saksbehandling-vurdering.beregning.maks"), svar: <strong>{kroner(r.maksLan)}</strong> },
      { sporsmal: tekst("saksbehandling-vurdering.beregning.maksVarig"), svar: kroner(r.maksLanVarig) },
      ...(r.behov === undefined
        ? []
        : [{ sporsmal: tekst("saksbehandling-vurdering.beregning.behov"), svar: kroner(r.behov) }]),
      ...(r.gap ? [{ sporsmal: tekst("saksbehandling-vurdering.beregning.gap"), svar: kroner(r.gap) }] : []),
      { sporsmal: tekst("saksbehandling-vurdering.beregning.nyBoutgift"), svar: kroner(r.nyBoutgiftMnd) },
      ...(r.boutgiftIDagMnd === undefined
        ? []
        : [{ sporsmal: tekst("saksbehandling-vurdering.beregning.iDag"), svar: kroner(r.boutgiftIDagMnd) }]),
      {
        sporsmal: tekst("saksbehandling-vurdering.beregning.bank"),
        svar: `${tekst(`beregning.bank.${r.bank.svar}`)} ${tekst("beregning.bank.forbehold")}`,
      },
    ]}
  />
);

const Linjer = ({ r }: { r: Resultat }) => (
  <Table
    tittel={tekst("saksbehandling-vurdering.beregning.resultat")}
    rader={r.linjer}
    nokkel={(l) => `${l.steg}-${l.kode}`}
    kolonner={[
      {
        id: "post",
        navn: tekst("saksbehandling-vurdering.beregning.kolonne.post"),
        radnavn: true,
        celle: (l) =>
          l.sum ? <strong>{tekstAv(`beregning.linje.${l.kode}`)}</strong> : tekstAv(`beregning.linje.${l.kode}`),
      },
      {
        id: "belop",
        navn: tekst("saksbehandling-vurdering.beregning.kolonne.belop"),
        tall: true,
        celle: (l) => (l.sum ? <strong>{kroner(l.belop)}</strong> : kroner(l.belop)),
      },
    ]}
  />
);

/** The loan that is carried at today's rate and +1, +3, +5 points, over each tenure. */
function Stress({ r }: { r: Resultat }) {
  const ar = [...new Set(r.muligheter.map((m) => m.ar))];
  const paslag = [...new Set(r.muligheter.map((m) => m.paslag))];
  const mulighet = (a: number, p: number) => r.muligheter.find((m) => m.ar === a && m.paslag === p);
  return (
    <Table
      tittel={tekst("saksbehandling-vurdering.beregning.stress")}
      rader={ar}
      nokkel={String}
      kolonner={[
        {
          id: "ar",
          navn: tekst("saksbehandling-vurdering.beregning.stressAr"),
          radnavn: true,
          celle: (a) => tekst("saksbehandling-vurdering.beregning.ar", { ar: a }),
        },
        ...paslag.map((p) => ({
          id: `p${p}`,
          navn: tekst("saksbehandling-vurdering.beregning.paslag", {
            rente: tallet(mulighet(ar[0] ?? 0, p)?.rentePst ?? 0),
            paslag: p,
          }),
          tall: true as const,
          celle: (a: number) => kroner(mulighet(a, p)?.vist ?? 0),
        })),
      ]}
    />
  );
}

const verdien = (f: VistForutsetning) =>
  typeof f.verdi === "number"
    ? /Mnd$|^sifo$|^sosialhjelp$|^omkostninger$/.test(f.kode)
      ? kroner(f.verdi)
      : tallet(f.verdi)
    : String(f.verdi);

/** Every assumption with where it comes from and how sure it is. */
export const Kilder = ({ forutsetninger }: { forutsetninger: readonly VistForutsetning[] }) => (
  <Table
    tittel={tekst("saksbehandling-vurdering.beregning.kilder")}
    rader={forutsetninger}
    nokkel={(f) => f.kode}
    kolonner={[
      {
        id: "hva",
        navn: tekst("saksbehandling-vurdering.beregning.kildekolonne.hva"),
        radnavn: true,
        celle: (f) =>
          harTekst(`beregning.forutsetning.${f.kode}`) ? tekstAv(`beregning.forutsetning.${f.kode}`) : f.kode,
      },
      { id: "verdi", navn: tekst("saksbehandling-vurdering.beregning.kildekolonne.verdi"), tall: true, celle: verdien },
      {
        id: "kilde",
        navn: tekst("saksbehandling-vurdering.beregning.kildekolonne.kilde"),
        celle: (f) => `${f.kilde} (${kortDato(f.gyldigFra)})`,
      },
      {
        id: "status",
        navn: tekst("saksbehandling-vurdering.beregning.kildekolonne.status"),
        celle: (f) => (
          <>
            <Tag farge={f.status === "bekreftet" ? "success" : "warning"}>{tekst(`beregning.status.${f.status}`)}</Tag>{" "}
            {f.gammel ? <Tag farge="danger">{tekst("beregning.status.gammel")}</Tag> : null}
          </>
        ),
      },
    ]}
  />
);

/** What came out: the maximum, the lines, the stress, the sources. */
export const BeregningResultat = ({ beregning: b }: { beregning: NonNullable<VurderingVisning["beregning"]> }) => (
  <section className="bd-stabel" aria-labelledby="resultat">
    <Heading niva={2} id="resultat">
      {tekst("saksbehandling-vurdering.beregning.resultat")}
    </Heading>
    <p>
      {b.versjon > 0
        ? tekst("saksbehandling-vurdering.beregning.versjon", { versjon: b.versjon })
        : tekst("saksbehandling-vurdering.beregning.ikkeLagret")}
    </p>
    {b.utdatert ? (
      <Alert farge="warning" tittel={tekst("saksbehandling-vurdering.utdatert.tittel")}>
        <p>{tekst("saksbehandling-vurdering.utdatert.beregning")}</p>
      </Alert>
    ) : null}
    {b.resultat.livsoppholdMnd === b.resultat.gulvMnd ? (
      <p>{tekst("saksbehandling-vurdering.beregning.gulvSlar", { belop: kroner(b.resultat.gulvMnd) })}</p>
    ) : null}
    <Hovedtall r={b.resultat} />
    <Linjer r={b.resultat} />
    <Stress r={b.resultat} />
    <Kilder forutsetninger={b.forutsetninger} />
  </section>
);
