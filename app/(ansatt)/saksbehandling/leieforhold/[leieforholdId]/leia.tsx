import { Heading } from "#components/ui/heading.tsx";
import { Table } from "#components/ui/table.tsx";
import { tekst } from "#messages/tekst.ts";
import type { LeieForAnsatt } from "#usecases/leie/view-leie.ts";
import { kortDato, kroner, tallet } from "../../_skjema/format.ts";
import { leieGjorOpp, leieReguler } from "./forlop-actions.ts";
import { Skjema } from "./skjema.tsx";

const T = "saksbehandling-leie.leia";

const Reguler = ({ leie }: { leie: LeieForAnsatt }) => (
  <Skjema
    leie={leie}
    id="reguler"
    action={leieReguler.bind(null, leie.leieforholdId)}
    knapp={tekst(`${T}.reguler`)}
    foran={<p>{tekst(`${T}.regel`, { dato: kortDato(leie.tidligstRegulering) })}</p>}
    felter={[
      ...(["fraMnd", "kpiFra", "tilMnd", "kpiTil"] as const).map((navn) => ({
        slag: "tekst" as const,
        navn,
        etikett: tekst(`${T}.felt.${navn}`),
        hjelp: tekst(navn.startsWith("kpi") ? `${T}.indeksHjelp` : `${T}.manedHjelp`),
        bredde: 10,
      })),
      {
        slag: "tekst",
        navn: "gjelderFra",
        etikett: tekst(`${T}.felt.gjelderFra`),
        verdi: kortDato(leie.tidligstRegulering),
        bredde: 12,
      },
    ]}
  />
);

const GjorOpp = ({ leie }: { leie: LeieForAnsatt }) => (
  <Skjema
    leie={leie}
    id="gjor-opp"
    action={leieGjorOpp.bind(null, leie.leieforholdId)}
    knapp={tekst(`${T}.gjorOpp`)}
    felter={[
      {
        slag: "tall",
        navn: "belop",
        etikett: tekst(`${T}.tilbake`),
        hjelp: tekst(`${T}.tilbakeHjelp`, { belop: kroner(leie.sikkerhet === "depositum" ? leie.depositum : 0) }),
        suffiks: "kr",
        bredde: 10,
      },
      { slag: "tekst", navn: "dato", etikett: tekst("saksbehandling-leie.dato"), bredde: 12 },
    ]}
  />
);

/** The rent in force, every change with its index, a new notice, and the settling at the end. */
export const Leia = ({ leie }: { leie: LeieForAnsatt }) => (
  <section className="bd-flyt" aria-labelledby="leia">
    <Heading niva={2} id="leia">
      {tekst(`${T}.tittel`)}
    </Heading>
    <p>{tekst(`${T}.na`, { belop: kroner(leie.leieNa) })}</p>
    <Table
      tittel={tekst(`${T}.endringer`)}
      rader={leie.reguleringer}
      nokkel={(r) => r.id}
      tom={<p>{tekst(`${T}.ingen`)}</p>}
      kolonner={[
        { id: "fra", navn: tekst(`${T}.felt.gjelderFra`), radnavn: true, celle: (r) => kortDato(r.gjelderFra) },
        { id: "varslet", navn: tekst(`${T}.varslet`), celle: (r) => kortDato(r.varslet) },
        { id: "for", navn: tekst(`${T}.for`), tall: true, celle: (r) => kroner(r.fraBelop) },
        { id: "ny", navn: tekst(`${T}.ny`), tall: true, celle: (r) => kroner(r.tilBelop) },
        {
          id: "kpi",
          navn: tekst(`${T}.indeks`),
          celle: (r) =>
            r.kpi ? `${r.kpi.fraMnd}: ${tallet(r.kpi.fra / 10)} → ${r.kpi.tilMnd}: ${tallet(r.kpi.til / 10)}` : "–",
        },
      ]}
    />
    {leie.kanForvalte && ["aktiv", "forlengelse_soknad"].includes(leie.tilstand) ? <Reguler leie={leie} /> : null}
    {leie.kanForvalte && leie.tilstand === "flyttet" ? <GjorOpp leie={leie} /> : null}
    {leie.depositumTilbake ? (
      <p>
        {tekst(`${T}.betalt`, {
          belop: kroner(leie.depositumTilbake.belop),
          dato: kortDato(leie.depositumTilbake.dato),
        })}
      </p>
    ) : null}
  </section>
);
