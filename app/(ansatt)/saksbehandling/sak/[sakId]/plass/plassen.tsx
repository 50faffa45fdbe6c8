import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import { meldteRuter } from "#usecases/plass/leave-plass.ts";
import type { PlassVisning } from "#usecases/plass/view-plass.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { dato } from "../../../_skjema/format.ts";
import { behovIOrd, ventetIOrd } from "../../../venteliste/behov-i-ord.ts";
import { bandTekst } from "../../../venteliste/liste-tabell.tsx";
import { avslutt, gjenoppta, paus } from "./actions.ts";
import { revisjonsfelt, skjemafelles } from "./skjemadeler.ts";

const statusord = (p: PlassVisning) =>
  p.ruteUt && p.utDato
    ? tekst("venteliste-ansatt.plass.ute", { rute: tekst(`venteliste-ansatt.rute.${p.ruteUt}`), dag: dato(p.utDato) })
    : p.pausetTil
      ? tekst("venteliste-ansatt.pausetTil", { dag: dato(p.pausetTil) })
      : tekst(`venteliste-ansatt.filter.status.valg.${p.status}`);

/** Where the household stands on the list. */
export const Nokkeltall = ({ p }: { p: PlassVisning }) => {
  const tall = [
    [tekst("venteliste-ansatt.kolonne.status"), statusord(p)],
    [tekst("venteliste-ansatt.kolonne.band"), bandTekst(p.band)],
    [tekst("venteliste-ansatt.kolonne.behov"), behovIOrd(p.behov)],
    [tekst("venteliste-ansatt.kolonne.ventet"), `${ventetIOrd(p.ventetDager)} (${dato(p.godkjent)})`],
    [tekst("venteliste-ansatt.kolonne.bekreftet"), dato(p.sisteBekreftet)],
    [tekst("venteliste-ansatt.plass.nesteBekreftelse"), dato(p.nesteBekreftelse)],
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

const grunnfelt = {
  slag: "langtekst" as const,
  navn: "grunn",
  etikett: tekst("venteliste-ansatt.plass.grunn"),
  hjelp: tekst("venteliste-ansatt.plass.grunnHjelp"),
  rader: 3,
};

/** Pause with a day and a reason, take up again, and the household's own way out. */
export function Oppfolging({ hode, p }: { hode: SakHode; p: PlassVisning }) {
  if (!p.kan.folge || (p.status !== "aktiv" && p.status !== "pauset")) return null;
  const felles = skjemafelles(hode);
  const revisjon = revisjonsfelt(p.revisjon);
  return (
    <section className="bd-flyt" aria-labelledby="oppfolging">
      <Heading niva={2} id="oppfolging">
        {tekst("venteliste-ansatt.plass.oppfolging")}
      </Heading>
      {p.status === "pauset" ? (
        <StaffForm
          id="gjenoppta"
          action={gjenoppta.bind(null, hode.sakId)}
          felter={[revisjon]}
          knapper={[{ tekst: tekst("venteliste-ansatt.plass.gjenoppta") }]}
          {...felles}
        />
      ) : (
        <StaffForm
          fold={{ tekst: tekst("venteliste-ansatt.plass.paus") }}
          id="paus"
          action={paus.bind(null, hode.sakId)}
          felter={[
            revisjon,
            {
              slag: "tekst",
              navn: "til",
              etikett: tekst("venteliste-ansatt.plass.pausTil"),
              hjelp: tekst("venteliste-ansatt.plass.pausTilHjelp"),
              bredde: 12,
            },
            grunnfelt,
          ]}
          knapper={[{ tekst: tekst("venteliste-ansatt.plass.paus") }]}
          {...felles}
        />
      )}
      <StaffForm
        fold={{
          tekst: tekst("venteliste-ansatt.plass.avslutt"),
          foran: <p>{tekst("venteliste-ansatt.plass.avsluttTekst")}</p>,
        }}
        id="avslutt"
        action={avslutt.bind(null, hode.sakId)}
        felter={[
          revisjon,
          {
            slag: "en",
            navn: "rute",
            etikett: tekst("venteliste-ansatt.plass.rute"),
            valg: meldteRuter.map((kode) => ({ kode, tekst: tekst(`venteliste-ansatt.rute.${kode}`) })),
          },
          { ...grunnfelt, etikett: tekst("venteliste-ansatt.plass.hvordanVet") },
        ]}
        knapper={[{ tekst: tekst("venteliste-ansatt.plass.avslutt") }]}
        {...felles}
      />
    </section>
  );
}
