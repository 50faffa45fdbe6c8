import type { Route } from "next";
import { Lenke } from "#components/ui/lenke.tsx";
import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst } from "#messages/tekst.ts";
import type { Boliglinje } from "#usecases/bolig/list-boliger.ts";
import { dager, farge, feltnavn, ord, tilstand } from "./tekster.ts";

export const boligHref = (boligId: string, side = "") => `/saksbehandling/boliger/${boligId}${side}` as Route;

const tilgang = ({ bolig }: Boliglinje) =>
  (["trinnfri", "rullestol", "heis", "livslop"] as const)
    .filter((n) => bolig[n])
    .map(feltnavn)
    .join(", ") || tekst("boligregister.ingen");

/** Where it lies, or why that is not said. */
const sted = (l: Boliglinje) => {
  const skjult = tekst(l.bolig.boligtype === "familiehjem" ? "boligregister.utenSted" : "boligregister.skjultSted");
  return `${ord("omrade", l.bolig.omrade)}. ${l.sted?.adresse ?? skjult}`;
};

/** The register as a table (cards on a phone). */
export function Boligtabell({ boliger }: { boliger: readonly Boliglinje[] }) {
  const navn = (n: "kode" | "type" | "storrelse" | "sted" | "tilgang" | "bemanning" | "tilstand" | "ledig") =>
    tekst(`boligregister.kolonne.${n}`);
  return (
    <Table
      tittel={tekst("boligregister.tittel")}
      skjulTittel
      rader={boliger}
      nokkel={(l) => l.bolig.id}
      tom={<p>{tekst("boligregister.tom")}</p>}
      kolonner={[
        {
          id: "kode",
          navn: navn("kode"),
          radnavn: true,
          celle: (l) => <Lenke href={boligHref(l.bolig.id)}>{l.bolig.kode}</Lenke>,
        },
        { id: "type", navn: navn("type"), celle: (l) => ord("boligtype", l.bolig.boligtype) },
        {
          id: "storrelse",
          navn: navn("storrelse"),
          celle: ({ bolig: { soverom, bra } }) => tekst("boligregister.rom", { soverom, bra }),
        },
        { id: "sted", navn: navn("sted"), celle: sted },
        { id: "tilgang", navn: navn("tilgang"), celle: tilgang },
        { id: "bemanning", navn: navn("bemanning"), celle: (l) => ord("bemanning", l.bolig.bemanning) },
        {
          id: "tilstand",
          navn: navn("tilstand"),
          celle: ({ bolig }) => <Tag farge={farge[bolig.status]}>{tilstand(bolig.status)}</Tag>,
        },
        {
          id: "ledig",
          navn: navn("ledig"),
          celle: (l) => (l.ledigeDager === null ? tekst("boligregister.ikkeTom") : dager(l.ledigeDager)),
        },
      ]}
    />
  );
}
