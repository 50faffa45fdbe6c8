import { tekst } from "#messages/tekst.ts";
import { sokegrunner } from "#usecases/sak/search-fnr.ts";
import { sok, sokFnr } from "../actions.ts";
import { SokSkjema } from "./sok-skjema.tsx";

const tekster = (fold: string, knapp: string) => ({
  fold,
  tittel: tekst("saksbehandling-ko.tittel"),
  feilord: tekst("saksbehandling.feilord"),
  tabell: tekst("saksbehandling-ko.tabell.sok"),
  tom: tekst("saksbehandling-ko.tom.sok"),
  kolonner: {
    nummer: tekst("saksbehandling-ko.kolonne.nummer"),
    navn: tekst("saksbehandling-ko.kolonne.navn"),
    tilstand: tekst("saksbehandling-ko.kolonne.tilstand"),
    frist: tekst("saksbehandling-ko.kolonne.frist"),
    ansvarlig: tekst("saksbehandling-ko.kolonne.ansvarlig"),
  },
  knapp,
  flere: tekst("saksbehandling-ko.sok.flere"),
});

/** Both searches, folded away until wanted. */
export const Sok = () => (
  <>
    <SokSkjema
      id="sok"
      action={sok}
      felt={{
        navn: "tekst",
        etikett: tekst("saksbehandling-ko.sok.etikett"),
        hjelp: tekst("saksbehandling-ko.sok.hjelp"),
        type: "search",
      }}
      tekster={tekster(tekst("saksbehandling-ko.sok.tittel"), tekst("saksbehandling-ko.sok.knapp"))}
    />
    <SokSkjema
      id="fnrsok"
      action={sokFnr}
      felt={{
        navn: "fnr",
        etikett: tekst("saksbehandling-ko.sok.fnr.etikett"),
        hjelp: tekst("saksbehandling-ko.sok.fnr.hjelp"),
        type: "text",
        grunn: {
          etikett: tekst("saksbehandling-ko.sok.fnr.grunn"),
          velg: tekst("saksbehandling.velg"),
          valg: sokegrunner.map((kode) => ({ kode, tekst: tekst(`saksbehandling-ko.sok.fnr.grunner.${kode}`) })),
        },
      }}
      tekster={tekster(tekst("saksbehandling-ko.sok.fnr.tittel"), tekst("saksbehandling-ko.sok.fnr.knapp"))}
    />
  </>
);
