import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import type { KoLinje } from "#usecases/sak/list-ko.ts";
import { kortDato } from "../_skjema/format.ts";
import { visNavn } from "../_skjema/vis-navn.ts";

/** A row of the queue as words: what both the server's table and the search's list draw. */
export type KoRadTekst = {
  sakId: string;
  nummer: string;
  navn: string;
  gradering: string | null;
  tilstand: string;
  mottatt: string;
  frist: string;
  fristmerke: { tekst: string; farge: "danger" | "warning" | "success" } | null;
  avgjort: string;
  ansvarlig: string;
};

const farger = { over: "danger", snart: "warning", god: "success" } as const;

export const tilstandTekst = (tilstand: string) =>
  harTekst(`saksbehandling.tilstand.${tilstand}`) ? tekstAv(`saksbehandling.tilstand.${tilstand}`) : tilstand;

export const radTekst = (l: KoLinje): KoRadTekst => ({
  sakId: l.sakId,
  nummer: l.nummer,
  navn: visNavn(l.navn),
  gradering: l.gradering === "ingen" ? null : tekst(`saksbehandling.gradering.${l.gradering}`),
  tilstand: tilstandTekst(l.tilstand),
  mottatt: kortDato(l.mottatt),
  frist: kortDato(l.frist),
  fristmerke: l.fristmerke
    ? { tekst: tekst(`saksbehandling.fristmerke.${l.fristmerke}`), farge: farger[l.fristmerke] }
    : null,
  avgjort: l.avgjort ? kortDato(l.avgjort) : "",
  ansvarlig: l.erMin ? tekst("saksbehandling-ko.hosDeg") : (l.ansvarlig ?? tekst("saksbehandling-ko.ingen")),
});
