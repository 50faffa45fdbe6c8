import type { Route } from "next";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { TilbudView } from "#usecases/tilbud/view-tilbud.ts";
import { dato, kroner, tidspunkt } from "../../_skjema/format.ts";

type Props = { tilbud: TilbudView };
const ukjent = () => tekst("saksbehandling-tilbud.ett.ukjent");

/** Sent, answered, taken back: when, how and by whom. */
export const Gang = ({ tilbud: t }: Props) => (
  <section className="bd-flyt">
    {t.sendt && t.frist ? (
      <p>{tekst("saksbehandling-tilbud.ett.sendt", { tid: tidspunkt(t.sendt), frist: dato(t.frist) })}</p>
    ) : null}
    {t.svar ? (
      <p>
        {t.svar.paTelefon
          ? tekst("saksbehandling-tilbud.ett.svartTelefon", {
              tid: tidspunkt(t.svar.tid),
              hvem: t.svar.hvem ?? ukjent(),
            })
          : tekst("saksbehandling-tilbud.ett.svart", { tid: tidspunkt(t.svar.tid) })}
      </p>
    ) : null}
    {t.trukketGrunn && harTekst(`brev-tilbud.trekkgrunn.${t.trukketGrunn}`) ? (
      <p>
        {tekst("saksbehandling-tilbud.ett.trukket", { grunn: tekstAv(`brev-tilbud.trekkgrunn.${t.trukketGrunn}`) })}
      </p>
    ) : null}
    <p>{tekst("saksbehandling-tilbud.ett.nei", t.nei)}</p>
    {t.tilstand === "vurderes" ? (
      <p>
        {tekst("saksbehandling-tilbud.ett.fjerning")}{" "}
        <Lenke href={"/saksbehandling/venteliste" as Route}>{tekst("saksbehandling-tilbud.ett.tilVentelista")}</Lenke>
      </p>
    ) : null}
  </section>
);

/** The words of the household and of staff, for those who may read them; the reason's code for all. */
export function Ordene({ tilbud: t }: Props) {
  const ord: { avslag?: string | undefined; notat?: string | undefined; vurdering?: string | undefined } = t.tekst;
  const rader = (["avslag", "notat", "vurdering"] as const).flatMap((navn) =>
    ord[navn] ? [{ sporsmal: tekst(`saksbehandling-tilbud.ett.${navn}`), svar: ord[navn] }] : [],
  );
  const kode = t.avslagKode && harTekst(`tilbud.nei.koder.${t.avslagKode}`);
  if (!kode && rader.length === 0) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{tekst("saksbehandling-tilbud.ett.ord")}</Heading>
      {kode ? <p>{tekstAv(`tilbud.nei.koder.${t.avslagKode}`)}</p> : null}
      {t.kanAapneSak ? <SummaryList rader={rader} /> : <p>{tekst("saksbehandling-tilbud.ett.avslagSkjult")}</p>}
    </section>
  );
}

/** The home and the terms as they were offered. */
export function BoligOgVilkar({ tilbud: { bolig: b, vilkar: v } }: Props) {
  const etikett = (navn: "adresse" | "storrelse" | "leie" | "depositum" | "kontrakt" | "innflytting") =>
    tekst(`saksbehandling-tilbud.ett.${navn}`);
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{tekst("saksbehandling-tilbud.ett.bolig")}</Heading>
      <SummaryList
        rader={[
          { sporsmal: etikett("adresse"), svar: b.adresse ?? tekst("saksbehandling-tilbud.ett.skjult") },
          {
            sporsmal: etikett("storrelse"),
            svar: tekst("brev-tilbud.storrelse", { rom: b.rom, soverom: b.soverom, bra: b.bra }),
          },
          { sporsmal: etikett("leie"), svar: kroner(v.leieMnd) },
          { sporsmal: etikett("depositum"), svar: kroner(v.depositum) },
          { sporsmal: etikett("kontrakt"), svar: tekst("saksbehandling-tilbud.ett.ar", { ar: v.kontraktAr }) },
          { sporsmal: etikett("innflytting"), svar: dato(v.innflytting) },
        ]}
      />
    </section>
  );
}

export const Visninger = ({ tilbud: t }: Props) => (
  <section className="bd-flyt">
    <Heading niva={2}>{tekst("saksbehandling-tilbud.handling.visninger")}</Heading>
    {t.bestilt ? <p>{tekst("saksbehandling-tilbud.handling.bestilt", { tid: tidspunkt(t.bestilt.start) })}</p> : null}
    {t.visninger.length === 0 ? <p>{tekst("saksbehandling-tilbud.handling.visningIngen")}</p> : null}
    {t.visninger.length > 0 ? (
      <ul>
        {t.visninger.map((v) => (
          <li key={v.visningId}>
            {tekst("saksbehandling-tilbud.handling.visningRad", { tid: tidspunkt(v.start), ledig: v.ledig })}
          </li>
        ))}
      </ul>
    ) : null}
  </section>
);

export const Tidligere = ({ tilbud: t }: Props) =>
  t.tidligere.length > 0 ? (
    <section className="bd-flyt">
      <Heading niva={2}>{tekst("saksbehandling-tilbud.ett.tidligere")}</Heading>
      <ul>
        {t.tidligere.map((f) => (
          <li key={f.tilbudId}>
            <Lenke href={`/saksbehandling/tilbud/${f.tilbudId}` as Route}>
              {tekst("saksbehandling-tilbud.ett.tidligereRad", {
                kode: f.kode,
                tilstand: tekst(`saksbehandling-tilbud.tilstand.${f.tilstand}`),
                dag: dato(f.laget),
              })}
            </Lenke>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
