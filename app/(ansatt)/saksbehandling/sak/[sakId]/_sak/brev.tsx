import { Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { BrevVisning } from "#usecases/sak/list-sak-brev.ts";
import { tidspunkt } from "../../../_skjema/format.ts";

const farge = { bestilt: "info", ferdig: "success", stoppet: "danger" } as const;
export const malnavn = (mal: string) =>
  harTekst(`min-side.brev.mal.${mal}`) ? tekstAv(`min-side.brev.mal.${mal}`) : mal;

/** The letters of the case and how far each has come. */
export const Brev = ({ brev: { brev, kanApnes } }: { brev: BrevVisning }) => (
  <Table
    tittel={tekst("saksbehandling-sak.brev.tittel")}
    rader={brev}
    nokkel={(b) => b.brevId}
    tom={<p>{tekst("saksbehandling-sak.brev.ingen")}</p>}
    kolonner={[
      {
        id: "navn",
        navn: tekst("saksbehandling-sak.brev.navn"),
        radnavn: true,
        celle: (b) =>
          kanApnes && b.tilstand === "ferdig" ? (
            <a className="ds-link" href={`/api/brev/${b.brevId}`}>
              {malnavn(b.mal)}
            </a>
          ) : (
            malnavn(b.mal)
          ),
      },
      { id: "bestilt", navn: tekst("saksbehandling-sak.brev.bestilt"), celle: (b) => tidspunkt(b.bestilt) },
      {
        id: "tilstand",
        navn: tekst("saksbehandling-sak.brev.tilstand"),
        celle: (b) => (
          <>
            <Tag farge={farge[b.tilstand]}>{tekst(`saksbehandling-sak.brev.tilstander.${b.tilstand}`)}</Tag>{" "}
            {b.varslet
              ? tekst("saksbehandling-sak.brev.varslet", { tid: tidspunkt(b.varslet) })
              : tekst("saksbehandling-sak.brev.ikkeVarslet")}
          </>
        ),
      },
    ]}
  />
);
