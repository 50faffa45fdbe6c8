import { treIOrd } from "#app/[locale]/(innbygger)/vedtak/[vedtakId]/tre-i-ord.ts";
import { DecisionTree } from "#components/sak/decision-tree.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { erVurdert } from "#domain/vedtak/utfall.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { VedtakVisning } from "#usecases/vedtak/view-innstilling.ts";
import { dato, kroner, tidspunkt } from "../../../_skjema/format.ts";
import { tilleggsrader } from "./tilleggsfelt.ts";

const hvemNar = (hvem: string | null, tid: string) =>
  tekst("saksbehandling-vedtak.innstilling.hvemNar", {
    hvem: hvem ?? tekst("saksbehandling.aktor.ukjent"),
    tid: tidspunkt(tid),
  });
const utfallsnavn = (tjeneste: string, utfall: string) =>
  harTekst(`${tjeneste}-sak.utfall.${utfall}.navn`)
    ? tekstAv(`${tjeneste}-sak.utfall.${utfall}.navn`)
    : tekst("saksbehandling-vedtak.utfall.ikkeValgt");
const liste = (koder: readonly string[], navn: (kode: string) => string) => (
  <ul className="bd-punkter">
    {koder.map((kode) => (
      <li key={kode}>{navn(kode)}</li>
    ))}
  </ul>
);

type Radnavn =
  | "utfall"
  | "belop"
  | "sokt"
  | "gyldigTil"
  | "vilkar"
  | "avslagsgrunner"
  | "avvisningsgrunner"
  | "foreslatt"
  | "besluttet"
  | "regelsett"
  | "klage"
  | "klagefrist";
const rad = (navn: Radnavn, svar: React.ReactNode) => ({
  sporsmal:
    navn === "klage"
      ? tekst("saksbehandling-vedtak.innstilling.klage")
      : tekst(`saksbehandling-vedtak.innstilling.${navn}`),
  svar,
});
const kodeliste = (navn: Radnavn, koder: readonly string[], sti: string) =>
  koder.length === 0
    ? []
    : [
        rad(
          navn,
          liste(koder, (k) => tekstAv(sti.replace("*", k))),
        ),
      ];

/** What is given of what was asked for, on what conditions; or on what grounds nothing is. */
function innhold(
  tjeneste: TjenesteId,
  { utfall, belop, sokt, gyldigTil, vilkar, avslagsgrunner, tillegg }: VedtakVisning,
) {
  const grunn = erVurdert(utfall) ? "avslagsgrunn" : "avvisningsgrunn";
  return [
    ...(belop === null || sokt === null ? [] : [rad("sokt", kroner(sokt))]),
    ...(belop === null ? [] : [rad("belop", kroner(belop))]),
    ...(gyldigTil === null ? [] : [rad("gyldigTil", dato(gyldigTil))]),
    ...kodeliste("vilkar", vilkar, `${tjeneste}-sak.vilkar.*`),
    ...kodeliste(`${grunn}er`, avslagsgrunner, `${tjeneste}-sak.${grunn}.*.navn`),
    ...tilleggsrader(tjeneste, tillegg),
  ];
}

const rader = (tjeneste: TjenesteId, v: VedtakVisning) => [
  rad("utfall", <strong>{utfallsnavn(tjeneste, v.utfall)}</strong>),
  ...innhold(tjeneste, v),
  rad("foreslatt", hvemNar(v.foreslattAv, v.foreslatt)),
  ...(v.besluttet ? [rad("besluttet", hvemNar(v.besluttetAv, v.besluttet))] : []),
  rad("regelsett", v.regelsett),
  rad(
    "klage",
    harTekst(`saksbehandling-vedtak.innstilling.klageinstans.${v.klageinstans}`)
      ? tekstAv(`saksbehandling-vedtak.innstilling.klageinstans.${v.klageinstans}`)
      : v.klageinstans,
  ),
  ...(v.tilstand === "vedtatt"
    ? [
        rad(
          "klagefrist",
          v.klagefrist ? dato(v.klagefrist) : tekst("saksbehandling-vedtak.innstilling.klagefristVenter"),
        ),
      ]
    : []),
];

type Begrunnelsesfelt = "hvorforMindre" | "hensyn" | "barnetsBeste" | "veienVidere";
const Ord = ({ navn, innhold }: { navn: Begrunnelsesfelt; innhold: string }) =>
  innhold.trim() === "" ? null : (
    <section className="bd-flyt">
      <Heading niva={3}>{tekst(`saksbehandling-vedtak.skjema.${navn}`)}</Heading>
      <p className="bd-linjer">{innhold}</p>
    </section>
  );

type Props = { tjeneste: TjenesteId; vedtak: VedtakVisning; tre: Vurdering | null };

/** An innstilling or a vedtak, read: what was decided, by whom, on what. */
export async function InnstillingVisningen({ tjeneste, vedtak, tre }: Props) {
  const { noder } = await treIOrd();
  return (
    <section className="bd-stabel" aria-labelledby="innstillingen">
      <Heading niva={2} id="innstillingen">
        {tekst(
          vedtak.tilstand === "vedtatt"
            ? "saksbehandling-vedtak.innstilling.vedtak"
            : "saksbehandling-vedtak.innstilling.tittel",
        )}
      </Heading>
      <SummaryList rader={rader(tjeneste, vedtak)} />
      {(["hvorforMindre", "hensyn", "barnetsBeste", "veienVidere"] as const).map((navn) => (
        <Ord key={navn} navn={navn} innhold={vedtak.begrunnelse[navn] ?? ""} />
      ))}
      {tre ? (
        <Details sporsmal={tekst("saksbehandling-vedtak.innstilling.vurdering")} apen>
          <DecisionTree noder={noder(tre)} />
        </Details>
      ) : null}
    </section>
  );
}
