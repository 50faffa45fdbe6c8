import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { samtaletemaer } from "#usecases/vedtak/register-gjoremal.ts";
import type { GjoremalVisning, VurderingVisning } from "#usecases/vedtak/view-vurdering.ts";
import { dato, kortDato } from "../../../_skjema/format.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";
import { registrerKredittsjekk, registrerSamtale } from "./gjoremal-actions.ts";

const tekstFra = (g: GjoremalVisning | undefined, navn: string) =>
  typeof g?.data[navn] === "string" ? g.data[navn] : "";
const listeFra = (g: GjoremalVisning | undefined, navn: string) =>
  Array.isArray(g?.data[navn]) ? g.data[navn].filter((v): v is string => typeof v === "string") : [];
const jaNei = () =>
  (["nei", "ja"] as const).map((kode) => ({ kode, tekst: tekst(`saksbehandling-vurdering.gjoremal.${kode}`) }));

const samtalefelter = (g: GjoremalVisning | undefined): StaffFelt[] => [
  {
    slag: "tekst",
    navn: "dato",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.dato"),
    verdi: g ? kortDato(g.utfort) : "",
    bredde: 12,
  },
  {
    slag: "en",
    navn: "mate",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.mate"),
    valg: (["telefon", "mote"] as const).map((kode) => ({
      kode,
      tekst: tekst(`saksbehandling-vurdering.gjoremal.samtale.matevalg.${kode}`),
    })),
    valgte: [tekstFra(g, "mate")],
  },
  {
    slag: "tekst",
    navn: "deltakere",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.deltakere"),
    verdi: tekstFra(g, "deltakere"),
  },
  {
    slag: "en",
    navn: "tolk",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.tolk"),
    valg: jaNei(),
    valgte: [tekstFra(g, "tolk")],
    vannrett: true,
  },
  {
    slag: "flere",
    navn: "temaer",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.temaer"),
    valg: samtaletemaer.map((kode) => ({
      kode,
      tekst: tekst(`saksbehandling-vurdering.gjoremal.samtale.tema.${kode}`),
    })),
    valgte: listeFra(g, "temaer"),
  },
  {
    slag: "en",
    navn: "frarading",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.frarading"),
    valg: jaNei(),
    valgte: [tekstFra(g, "frarading")],
    vannrett: true,
  },
  {
    slag: "langtekst",
    navn: "merknad",
    etikett: tekst("saksbehandling-vurdering.gjoremal.samtale.merknad"),
    verdi: tekstFra(g, "merknad"),
    valgfritt: tekst("saksbehandling.valgfritt"),
    rader: 3,
  },
];

const kredittfelter = (g: GjoremalVisning | undefined): StaffFelt[] => [
  {
    slag: "tekst",
    navn: "dato",
    etikett: tekst("saksbehandling-vurdering.gjoremal.kredittsjekk.dato"),
    verdi: g ? kortDato(g.utfort) : "",
    bredde: 12,
  },
  {
    slag: "en",
    navn: "resultat",
    etikett: tekst("saksbehandling-vurdering.gjoremal.kredittsjekk.resultat"),
    valg: (["ingenAnmerkninger", "anmerkninger"] as const).map((kode) => ({
      kode,
      tekst: tekst(`saksbehandling-vurdering.gjoremal.kredittsjekk.resultatvalg.${kode}`),
    })),
    valgte: [tekstFra(g, "resultat")],
  },
  {
    slag: "langtekst",
    navn: "merknad",
    etikett: tekst("saksbehandling-vurdering.gjoremal.kredittsjekk.merknad"),
    verdi: tekstFra(g, "merknad"),
    valgfritt: tekst("saksbehandling.valgfritt"),
    rader: 3,
  },
];

const skjemaer = {
  samtale: { action: registrerSamtale, felter: samtalefelter },
  kredittsjekk: { action: registrerKredittsjekk, felter: kredittfelter },
} as const;

/** The two duties that a grant waits for (finansavtaleloven §§ 5-1, 5-2). */
export const GjoremalSkjema = ({ hode, vurdering }: { hode: SakHode; vurdering: VurderingVisning }) => (
  <div className="bd-stabel">
    <p>{tekst("saksbehandling-vurdering.gjoremal.ingress")}</p>
    {(["samtale", "kredittsjekk"] as const).map((slag) => {
      const gjort = vurdering.gjoremal.find((g) => g.slag === slag);
      const { action, felter } = skjemaer[slag];
      return (
        <section key={slag} className="bd-flyt" aria-labelledby={slag}>
          <Heading niva={2} id={slag}>
            {tekst(`saksbehandling-vurdering.gjoremal.${slag}.tittel`)}
          </Heading>
          <p>{tekst(`saksbehandling-vurdering.gjoremal.${slag}.hvorfor`)}</p>
          {gjort ? (
            <p>
              {tekst("saksbehandling-vurdering.gjoremal.gjort", {
                dato: dato(gjort.utfort),
                hvem: gjort.hvem ?? tekst("saksbehandling.aktor.ukjent"),
              })}
            </p>
          ) : null}
          {vurdering.kanEndre ? (
            <StaffForm
              id={`${slag}-skjema`}
              action={action.bind(null, hode.sakId)}
              felter={felter(gjort)}
              knapper={[{ tekst: tekst(`saksbehandling-vurdering.gjoremal.${slag}.knapp`) }]}
              sidetittel={sidetittel(hode, "vurdering")}
              feilord={tekst("saksbehandling.feilord")}
            />
          ) : null}
        </section>
      );
    })}
  </div>
);
