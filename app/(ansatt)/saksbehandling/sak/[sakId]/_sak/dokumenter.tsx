import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { DokumentFil, DokumentRad, DokumentVisning } from "#usecases/sak/list-dokumenter.ts";
import { bytes, dato, tidspunkt } from "../../../_skjema/format.ts";

const Fil = ({ fil, kanApnes }: { fil: DokumentFil; kanApnes: boolean }) => (
  <p>
    {kanApnes ? (
      <a className="ds-link" href={`/api/fil/${fil.vedleggId}`}>
        {fil.filnavn}
      </a>
    ) : null}{" "}
    <span className="bd-dempet bd-liten">
      {tekst("saksbehandling-sak.dokument.fil", { storrelse: bytes(fil.storrelse), tid: tidspunkt(fil.mottatt) })}
    </span>{" "}
    {fil.ettersendt ? <Tag farge="info">{tekst("saksbehandling-sak.dokument.ettersendt")}</Tag> : null}{" "}
    {fil.skann === "ikkeSkannet" ? <Tag>{tekst("saksbehandling-sak.dokument.ikkeSkannet")}</Tag> : null}
  </p>
);

function Mottatt({ rad, kanApnes }: { rad: DokumentRad; kanApnes: boolean }) {
  const { filer, harIkke } = rad;
  return (
    <div className="bd-flyt">
      {filer.map((fil) => (
        <Fil key={fil.vedleggId} fil={fil} kanApnes={kanApnes} />
      ))}
      {filer.length === 0 && !harIkke ? (
        <Tag farge={rad.pakrevd ? "warning" : "neutral"}>
          {tekst(rad.pakrevd ? "saksbehandling-sak.dokument.mangler" : "saksbehandling-sak.dokument.frivillig")}
        </Tag>
      ) : null}
      {harIkke ? (
        <p>
          {harIkke.grunn === null
            ? tekst("saksbehandling-sak.dokument.harIkkeSkjult")
            : tekst("saksbehandling-sak.dokument.harIkke", { grunn: harIkke.grunn })}{" "}
          {harIkke.lovetDato ? tekst("saksbehandling-sak.dokument.lovet", { dato: dato(harIkke.lovetDato) }) : null}
        </p>
      ) : null}
    </div>
  );
}

const navn = (tjeneste: string, type: string) => tekstAv(`${tjeneste}-sak.dokument.${type}.navn`);

/** What the answers call for, what has come, and what the applicant says she does not have. */
export const Dokumenter = ({ tjeneste, dokumenter }: { tjeneste: string; dokumenter: DokumentVisning }) => (
  <div className="bd-stabel">
    {dokumenter.kanApnes ? null : (
      <Alert>
        <p>{tekst("saksbehandling-sak.dokument.apnesIkke")}</p>
      </Alert>
    )}
    <Table
      tittel={tekst("saksbehandling-sak.dokument.krav")}
      rader={dokumenter.krav}
      nokkel={(r) => r.type}
      kolonner={[
        {
          id: "dokument",
          navn: tekst("saksbehandling-sak.dokument.tittel"),
          radnavn: true,
          celle: (r) => navn(tjeneste, r.type),
        },
        {
          id: "mottatt",
          navn: tekst("saksbehandling-sak.hode.mottatt"),
          celle: (r) => <Mottatt rad={r} kanApnes={dokumenter.kanApnes} />,
        },
      ]}
    />
    <section className="bd-flyt" aria-labelledby="andre-dokumenter">
      <Heading niva={2} id="andre-dokumenter">
        {tekst("saksbehandling-sak.dokument.andre")}
      </Heading>
      {dokumenter.andre.length === 0 ? (
        <p className="bd-tom">{tekst("saksbehandling-sak.dokument.ingenAndre")}</p>
      ) : null}
      {dokumenter.andre.map((fil) => (
        <Fil key={fil.vedleggId} fil={fil} kanApnes={dokumenter.kanApnes} />
      ))}
    </section>
  </div>
);
