import type { Route } from "next";
import { Lenke } from "#components/ui/lenke.tsx";
import { type Kolonne, Table } from "#components/ui/table.tsx";
import { Tag, type TagFarge } from "#components/ui/tag.tsx";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { ListeLinje } from "#usecases/venteliste/list-venteliste.ts";
import { kortDato } from "../_skjema/format.ts";
import { visNavn } from "../_skjema/vis-navn.ts";
import { behovIOrd, ventetIOrd } from "./behov-i-ord.ts";

export const plassHref = (sakId: string) => `/saksbehandling/sak/${sakId}/plass` as Route;

const bandfarge = { A: "danger", B: "warning", C: "neutral" } as const;
export const bandTekst = (b: ListeLinje["band"]) => tekst(`venteliste-ansatt.band.${b}`);
export const Band = ({ band }: { band: ListeLinje["band"] }) => <Tag farge={bandfarge[band]}>{bandTekst(band)}</Tag>;

function merker(l: ListeLinje): readonly { kode: string; tekst: string; farge: TagFarge }[] {
  const merke = (kode: string, farge: TagFarge) => ({ kode, farge, tekst: tekstAv(`venteliste-ansatt.merke.${kode}`) });
  return [
    ...(l.gradering === "ingen"
      ? []
      : [{ kode: l.gradering, farge: "danger" as const, tekst: tekst(`saksbehandling.gradering.${l.gradering}`) }]),
    ...(l.tilBeslutning ? [merke("tilBeslutning", "info")] : []),
    ...(l.varslet ? [merke("varslet", "warning")] : []),
    ...(l.duplikat ? [merke(`duplikat_${l.duplikat}`, l.duplikat === "apen" ? "warning" : "neutral")] : []),
    ...(l.purret ? [merke("purret", "warning")] : l.forfalt ? [merke("forfalt", "neutral")] : []),
  ];
}

const statusord = (l: ListeLinje) =>
  l.ruteUt
    ? tekst(`venteliste-ansatt.rute.${l.ruteUt}`)
    : l.status === "pauset" && l.pausetTil
      ? tekst("venteliste-ansatt.pausetTil", { dag: kortDato(l.pausetTil) })
      : tekst(`venteliste-ansatt.filter.status.valg.${l.status}`);

type Props = { linjer: readonly ListeLinje[]; filtrert: boolean; harSaker: boolean };

/** The list as a table (cards on a phone): who, priority, need in words, how long, last confirmed, where it stands, what waits. */
export function ListeTabell({ linjer, filtrert, harSaker }: Props) {
  const kolonne = (id: "navn" | "band" | "behov" | "ventet" | "bekreftet" | "status" | "merker") => ({
    id,
    navn: tekst(`venteliste-ansatt.kolonne.${id}`),
  });
  const navn = (l: ListeLinje) => tekst("venteliste-ansatt.navn", { navn: visNavn(l.navn), nummer: l.nummer });
  const kolonner: Kolonne<ListeLinje>[] = [
    {
      ...kolonne("navn"),
      radnavn: true,
      celle: (l) => (harSaker ? <Lenke href={plassHref(l.sakId)}>{navn(l)}</Lenke> : navn(l)),
    },
    { ...kolonne("band"), celle: (l) => <Band band={l.band} /> },
    { ...kolonne("behov"), celle: (l) => behovIOrd(l.behov) },
    { ...kolonne("ventet"), celle: (l) => <span className="bd-nobrekk">{ventetIOrd(l.ventetDager)}</span> },
    { ...kolonne("bekreftet"), celle: (l) => <span className="bd-nobrekk">{kortDato(l.sisteBekreftet)}</span> },
    { ...kolonne("status"), celle: statusord },
    {
      ...kolonne("merker"),
      celle: (l) => (
        <span className="bd-merker">
          {merker(l).map((m) => (
            <Tag key={m.kode} farge={m.farge}>
              {m.tekst}
            </Tag>
          ))}
        </span>
      ),
    },
  ];
  return (
    <Table
      tittel={tekst("venteliste-ansatt.tabell")}
      kolonner={kolonner}
      rader={linjer}
      nokkel={(l) => l.sakId}
      tom={<p>{tekst(filtrert ? "venteliste-ansatt.tom.filter" : "venteliste-ansatt.tom.liste")}</p>}
    />
  );
}
