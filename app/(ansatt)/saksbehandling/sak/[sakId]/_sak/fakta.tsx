import type { Route } from "next";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { FaktaRad, FaktaSteg, Opplysning } from "#usecases/sak/fakta.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { sporsmal, svarTekst } from "./svar-tekst.ts";

const Kilde = ({ tjeneste, felt, o }: { tjeneste: string; felt: string; o: Opplysning }) => (
  <div className="bd-flyt">
    <p>
      <strong>
        {svarTekst(
          tjeneste,
          felt,
          o.verdi.includes(",") && harTekst(`${tjeneste}.felt.${felt}.valg`) ? o.verdi.split(",") : o.verdi,
        ).join(", ")}
      </strong>
    </p>
    <p className="bd-dempet bd-liten">
      {tekst("saksbehandling-sak.fakta.kilde", {
        kilde: tekstAv(`saksbehandling-sak.fakta.kilder.${o.kilde}`),
        hvem: o.hvem ?? tekst("saksbehandling.aktor.ukjent"),
        tid: tidspunkt(o.tid),
      })}
      {o.merknad ? `. ${o.merknad}` : ""}
    </p>
  </div>
);

const Svar = ({ tjeneste, rad }: { tjeneste: string; rad: FaktaRad }) =>
  rad.skjult ? (
    <p className="bd-dempet">{tekst("saksbehandling-sak.fakta.skjult")}</p>
  ) : (
    <div className="bd-flyt">
      {svarTekst(tjeneste, rad.felt, rad.svar).map((linje) => (
        <p key={linje}>{linje}</p>
      ))}
      {rad.opplysninger.map((o) => (
        <Kilde key={o.tid} tjeneste={tjeneste} felt={rad.felt} o={o} />
      ))}
    </div>
  );

type Props = { hode: SakHode; fakta: readonly FaktaSteg[]; andre: readonly Opplysning[] | null; kanEndre: boolean };

/** Facts with their sources, step by step as they were asked: the answer, and what staff has established under it. */
export function Fakta({ hode, fakta, andre, kanEndre }: Props) {
  const registrer = (felt: string) => `/saksbehandling/sak/${hode.sakId}?fakta=${felt}#opplysning` as Route;
  const endre = (rad: FaktaRad) =>
    kanEndre && rad.slag !== "liste"
      ? { endre: { href: registrer(rad.felt), tekst: tekst("saksbehandling-sak.fakta.registrer") } }
      : {};
  return (
    <section className="bd-stabel" aria-labelledby="fakta">
      <div className="bd-flyt">
        <Heading niva={2} id="fakta">
          {tekst("saksbehandling-sak.fakta.tittel")}
        </Heading>
        <p>{tekst("saksbehandling-sak.fakta.ingress")}</p>
      </div>
      {fakta.map((steg) => (
        <div key={steg.steg} className="bd-flyt">
          <Heading niva={3}>{tekstAv(`${hode.tjeneste}.steg.${steg.steg}.kort`)}</Heading>
          <SummaryList
            rader={steg.rader.map((rad) => ({
              sporsmal: sporsmal(hode.tjeneste, rad.felt),
              svar: <Svar tjeneste={hode.tjeneste} rad={rad} />,
              ...endre(rad),
            }))}
          />
        </div>
      ))}
      <div className="bd-flyt">
        <Heading niva={3}>{tekst("saksbehandling-sak.fakta.andre")}</Heading>
        {andre === null ? <p className="bd-dempet">{tekst("saksbehandling-sak.fakta.skjult")}</p> : null}
        {andre?.map((o) => (
          <Kilde key={o.tid} tjeneste={hode.tjeneste} felt="annet" o={o} />
        ))}
        {kanEndre ? <Lenke href={registrer("annet")}>{tekst("saksbehandling-sak.fakta.registrer")}</Lenke> : null}
      </div>
    </section>
  );
}
