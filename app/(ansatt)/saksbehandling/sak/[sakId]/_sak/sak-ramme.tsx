import type { Route } from "next";
import type { ReactNode } from "react";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { tilstandTekst } from "../../../_ko/rad-tekst.ts";
import { dato } from "../../../_skjema/format.ts";
import { visNavn } from "../../../_skjema/vis-navn.ts";

export const sakfaner = ["oversikt", "dokumenter", "vurdering", "vedtak", "plass", "brev", "logg"] as const;
export type Sakfane = (typeof sakfaner)[number];

const faneHref = (sakId: string, fane: Sakfane): Route => {
  const grunn = `/saksbehandling/sak/${sakId}`;
  if (fane === "oversikt") return grunn as Route;
  return (
    fane === "vurdering" || fane === "vedtak" || fane === "plass" ? `${grunn}/${fane}` : `${grunn}?fane=${fane}`
  ) as Route;
};

/** A case has a place from it is approved for the list until its story ends. */
const medPlass = ["godkjent_venteliste", "direkte_tildelt", "tildelt", "kontrakt", "innflyttet", "fjernet"];
const fanerFor = (hode: SakHode, valgt: Sakfane) =>
  sakfaner.filter((fane) => fane !== "plass" || fane === valgt || medPlass.includes(hode.tilstand));

const farger = { over: "danger", snart: "warning", god: "success" } as const;

const frist = (h: SakHode) =>
  h.dagerIgjen === null || h.fristmerke === null ? (
    dato(h.fristSvar)
  ) : (
    <>
      {dato(h.fristSvar)}{" "}
      <Tag farge={farger[h.fristmerke]}>
        {h.dagerIgjen < 0
          ? tekst("saksbehandling-sak.hode.over", { dager: -h.dagerIgjen })
          : tekst("saksbehandling-sak.hode.igjen", { dager: h.dagerIgjen })}
      </Tag>
    </>
  );

const Nokkeltall = ({ hode }: { hode: SakHode }) => {
  const tall = [
    [tekst("saksbehandling-sak.hode.tilstand"), tilstandTekst(hode.tilstand)],
    [
      tekst("saksbehandling-sak.hode.hos"),
      hode.erMin ? tekst("saksbehandling-sak.hode.deg") : (hode.ansvarlig ?? tekst("saksbehandling-sak.hode.ingen")),
    ],
    [tekst("saksbehandling-sak.hode.mottatt"), dato(hode.mottatt)],
    [tekst("saksbehandling-sak.hode.svarfrist"), frist(hode)],
  ] as const;
  return (
    <dl className="bd-nokkeltall">
      {tall.map(([navn, verdi]) => (
        <div key={navn}>
          <dt>{navn}</dt>
          <dd>{verdi}</dd>
        </div>
      ))}
    </dl>
  );
};

type Props = { hode: SakHode; valgt: Sakfane; lagret?: string; children: ReactNode };

export const sidetittel = (hode: SakHode, valgt: Sakfane) =>
  `${tekst("saksbehandling-sak.tittel", { nummer: hode.nummer })}: ${tekst(`saksbehandling-sak.fane.${valgt}`)}`;

/** What every page of a case has around it: number, surname and initial, state, clock, the tabs. */
export function SakRamme({ hode, valgt, lagret, children }: Props) {
  const kvittering =
    lagret && harTekst(`saksbehandling-sak.lagret.${lagret}`)
      ? tekstAv(`saksbehandling-sak.lagret.${lagret}`)
      : undefined;
  return (
    <PageBody bredde="full">
      <div className="bd-stabel">
        <PageHead
          tittel={tekst("saksbehandling-sak.tittel", { nummer: hode.nummer })}
          ingress={`${visNavn(hode.listenavn)} · ${tekst(`saksbehandling.tjeneste.${hode.tjeneste}`)}`}
        >
          {hode.gradering === "ingen" ? null : (
            <Tag farge="danger">{tekst(`saksbehandling.gradering.${hode.gradering}`)}</Tag>
          )}
        </PageHead>
        {kvittering ? (
          <Alert farge="success" rolle="status">
            <p>{kvittering}</p>
          </Alert>
        ) : null}
        <Nokkeltall hode={hode} />
        <TabLinks
          navn={tekst("saksbehandling-sak.faner")}
          faner={fanerFor(hode, valgt).map((fane) => ({
            href: faneHref(hode.sakId, fane),
            tekst: tekst(`saksbehandling-sak.fane.${fane}`),
            valgt: fane === valgt,
          }))}
        />
        {children}
      </div>
      <SideTittel tittel={sidetittel(hode, valgt)} />
    </PageBody>
  );
}
