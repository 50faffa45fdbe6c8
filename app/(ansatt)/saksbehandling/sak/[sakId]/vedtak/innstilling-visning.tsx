import { treIOrd } from "#app/[locale]/(innbygger)/vedtak/[vedtakId]/tre-i-ord.ts";
import { DecisionTree } from "#components/sak/decision-tree.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { VedtakVisning } from "#usecases/vedtak/view-innstilling.ts";
import { dato, kroner, tidspunkt } from "../../../_skjema/format.ts";

const hvemNar = (hvem: string | null, tid: string) =>
  tekst("saksbehandling-vedtak.innstilling.hvemNar", {
    hvem: hvem ?? tekst("saksbehandling.aktor.ukjent"),
    tid: tidspunkt(tid),
  });
const utfallsnavn = (utfall: string) =>
  harTekst(`startlan-sak.utfall.${utfall}.navn`)
    ? tekstAv(`startlan-sak.utfall.${utfall}.navn`)
    : tekst("saksbehandling-vedtak.utfall.ikkeValgt");
const liste = (koder: readonly string[], navn: (kode: string) => string) => (
  <ul className="bd-punkter">
    {koder.map((kode) => (
      <li key={kode}>{navn(kode)}</li>
    ))}
  </ul>
);

function rader(v: VedtakVisning) {
  const rad = (
    navn:
      | "utfall"
      | "belop"
      | "gyldigTil"
      | "vilkar"
      | "avslagsgrunner"
      | "foreslatt"
      | "besluttet"
      | "regelsett"
      | "klage"
      | "klagefrist",
    svar: React.ReactNode,
  ) => ({
    sporsmal:
      navn === "klage"
        ? tekst("saksbehandling-vedtak.innstilling.klage")
        : tekst(`saksbehandling-vedtak.innstilling.${navn}`),
    svar,
  });
  return [
    rad("utfall", <strong>{utfallsnavn(v.utfall)}</strong>),
    ...(v.belop === null ? [] : [rad("belop", kroner(v.belop))]),
    ...(v.gyldigTil === null ? [] : [rad("gyldigTil", dato(v.gyldigTil))]),
    ...(v.vilkar.length === 0
      ? []
      : [
          rad(
            "vilkar",
            liste(v.vilkar, (k) => tekstAv(`startlan-sak.vilkar.${k}`)),
          ),
        ]),
    ...(v.avslagsgrunner.length === 0
      ? []
      : [
          rad(
            "avslagsgrunner",
            liste(v.avslagsgrunner, (k) => tekstAv(`startlan-sak.avslagsgrunn.${k}.navn`)),
          ),
        ]),
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
}

const Ord = ({ navn, innhold }: { navn: "hensyn" | "barnetsBeste" | "veienVidere"; innhold: string }) =>
  innhold.trim() === "" ? null : (
    <section className="bd-flyt">
      <Heading niva={3}>{tekst(`saksbehandling-vedtak.skjema.${navn}`)}</Heading>
      <p className="bd-linjer">{innhold}</p>
    </section>
  );

/** An innstilling or a vedtak, read: what was decided, by whom, on what. */
export async function InnstillingVisningen({ vedtak, tre }: { vedtak: VedtakVisning; tre: Vurdering | null }) {
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
      <SummaryList rader={rader(vedtak)} />
      {(["hensyn", "barnetsBeste", "veienVidere"] as const).map((navn) => (
        <Ord key={navn} navn={navn} innhold={vedtak.begrunnelse[navn]} />
      ))}
      {tre ? (
        <Details sporsmal={tekst("saksbehandling-vedtak.innstilling.vurdering")} apen>
          <DecisionTree noder={noder(tre)} />
        </Details>
      ) : null}
    </section>
  );
}
