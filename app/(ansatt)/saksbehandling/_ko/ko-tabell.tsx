import type { Route } from "next";
import { Lenke } from "#components/ui/lenke.tsx";
import { type Kolonne, Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst } from "#messages/tekst.ts";
import type { KoFane, KoLinje } from "#usecases/sak/list-ko.ts";
import { ta } from "../actions.ts";
import { type KoAdresse, koHref } from "./adresse.ts";
import { type KoRadTekst, radTekst } from "./rad-tekst.ts";
import { TakeButton } from "./take-button.tsx";

type Rad = KoRadTekst & { linje: KoLinje };
type Props = {
  fane: KoFane;
  linjer: readonly KoLinje[];
  adresse: KoAdresse;
  sortering: string;
  synkende: boolean;
  filtrert: boolean;
  kanTa: boolean;
};

export const sakHref = (sakId: string) => `/saksbehandling/sak/${sakId}` as Route;

/** A heading that turns the order; only what the list has an index for is a link. */
function sorterbar({ adresse, sortering, synkende, fane, filtrert }: Props, kolonne: "frist" | "mottatt") {
  if (fane === "avgjorte" || (kolonne === "mottatt" && (fane !== "enhetens" || filtrert))) return undefined;
  const valgt = sortering === kolonne;
  const { verdi: _v, etter: _e, ...uten } = adresse;
  return {
    href: koHref({ ...uten, fane, sorter: kolonne, rekke: valgt && !synkende ? "synkende" : "stigende" }),
    ...(valgt ? { retning: synkende ? ("descending" as const) : ("ascending" as const) } : {}),
  };
}

const celler = (): Record<"nummer" | "navn" | "tilstand", Kolonne<Rad>> => ({
  nummer: {
    id: "nummer",
    navn: tekst("saksbehandling-ko.kolonne.nummer"),
    radnavn: true,
    celle: (r) => <Lenke href={sakHref(r.sakId)}>{r.nummer}</Lenke>,
  },
  navn: {
    id: "navn",
    navn: tekst("saksbehandling-ko.kolonne.navn"),
    celle: (r) => (
      <>
        {r.navn} {r.gradering ? <Tag farge="danger">{r.gradering}</Tag> : null}
      </>
    ),
  },
  tilstand: { id: "tilstand", navn: tekst("saksbehandling-ko.kolonne.tilstand"), celle: (r) => r.tilstand },
});

const fristcelle = (r: Rad) => (
  <>
    <span className="bd-nobrekk">{r.frist}</span>{" "}
    {r.fristmerke && r.fristmerke.farge !== "success" ? (
      <Tag farge={r.fristmerke.farge}>{r.fristmerke.tekst}</Tag>
    ) : null}
  </>
);

/** The queue as a table (cards on a phone): number, surname and initial, state, dates, who has it, and taking it. */
export function KoTabell(props: Props) {
  const { fane, linjer, kanTa, filtrert } = props;
  const { nummer, navn, tilstand } = celler();
  const kolonner: Kolonne<Rad>[] = [
    nummer,
    navn,
    tilstand,
    {
      id: "mottatt",
      navn: tekst("saksbehandling-ko.kolonne.mottatt"),
      celle: (r) => <span className="bd-nobrekk">{r.mottatt}</span>,
      sortering: sorterbar(props, "mottatt"),
    },
    fane === "avgjorte"
      ? { id: "avgjort", navn: tekst("saksbehandling-ko.kolonne.avgjort"), celle: (r) => r.avgjort }
      : {
          id: "frist",
          navn: tekst("saksbehandling-ko.kolonne.frist"),
          celle: fristcelle,
          sortering: sorterbar(props, "frist"),
        },
    ...(fane === "mine"
      ? []
      : [{ id: "ansvarlig", navn: tekst("saksbehandling-ko.kolonne.ansvarlig"), celle: (r: Rad) => r.ansvarlig }]),
    ...(kanTa && (fane === "ledige" || fane === "enhetens")
      ? [
          {
            id: "handling",
            navn: tekst("saksbehandling-ko.kolonne.handling"),
            celle: (r: Rad) =>
              r.linje.ansvarlig === null && !r.linje.erMin ? (
                <TakeButton
                  action={ta.bind(null, r.sakId, r.linje.revisjon, r.nummer)}
                  tekst={tekst("saksbehandling-ko.ta")}
                  navn={tekst("saksbehandling-ko.taNavn", { nummer: r.nummer })}
                />
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <Table
      tittel={tekst(`saksbehandling-ko.tabell.${fane}`)}
      kolonner={kolonner}
      rader={linjer.map((linje) => ({ ...radTekst(linje), linje }))}
      nokkel={(r) => r.sakId}
      tom={<p>{tekst(filtrert ? "saksbehandling-ko.tom.filter" : `saksbehandling-ko.tom.${fane}`)}</p>}
    />
  );
}
