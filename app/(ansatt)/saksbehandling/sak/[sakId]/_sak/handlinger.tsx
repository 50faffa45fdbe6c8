import type { Route } from "next";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { SakVisning } from "#usecases/sak/view-sak.ts";
import { taHer } from "../../../actions.ts";
import { leverTilbake, meldInhabil, tildel } from "../actions.ts";
import { sidetittel } from "./sak-ramme.tsx";

const revisjon = (hode: SakHode) => ({ slag: "skjult" as const, navn: "revisjon", verdi: String(hode.revisjon) });

/** What this person may do with the case now. Only the moves of the state machine that the policy lets her make are here. */
export function Handlinger({ hode, mottakere }: { hode: SakHode; mottakere: SakVisning["mottakere"] }) {
  const felles = { sidetittel: sidetittel(hode, "oversikt"), feilord: tekst("saksbehandling.feilord") };
  const { kan, handlinger, sakId } = hode;
  const lenke = (til: string, navn: string, hoved: boolean) => (
    <Lenke href={`/saksbehandling/sak/${sakId}/${til}` as Route} knapp={hoved ? "primary" : "secondary"}>
      {navn}
    </Lenke>
  );
  return (
    <section className="bd-flyt" aria-labelledby="handlinger">
      <Heading niva={2} id="handlinger">
        {tekst("saksbehandling-sak.handling.tittel")}
      </Heading>
      <div className="bd-knapper">
        {kan.vurder ? lenke("vurdering", tekst("saksbehandling-sak.handling.vurder"), true) : null}
        {handlinger.includes("innstill") ? lenke("vedtak", tekst("saksbehandling-sak.handling.innstill"), false) : null}
        {kan.beslutt ? lenke("vedtak", tekst("saksbehandling-sak.handling.beslutt"), true) : null}
      </div>
      {kan.ta ? (
        <StaffForm
          id="ta"
          action={taHer.bind(null, sakId)}
          felter={[revisjon(hode)]}
          knapper={[{ tekst: tekst("saksbehandling-sak.handling.ta") }]}
          {...felles}
        />
      ) : null}
      {kan.leverTilbake ? (
        <StaffForm
          id="tilbake"
          action={leverTilbake.bind(null, sakId)}
          felter={[revisjon(hode)]}
          knapper={[{ tekst: tekst("saksbehandling-sak.handling.leverTilbake"), variant: "secondary" }]}
          {...felles}
        />
      ) : null}
      {kan.tildel && mottakere.length > 0 ? (
        <StaffForm
          fold={{ tekst: tekst("saksbehandling-sak.handling.tildel") }}
          id="tildel"
          action={tildel.bind(null, sakId)}
          felter={[
            revisjon(hode),
            {
              slag: "velg",
              navn: "ansattId",
              etikett: tekst("saksbehandling-sak.handling.tildelTil"),
              velg: tekst("saksbehandling.velg"),
              valg: mottakere.map((m) => ({ kode: m.ansattId, tekst: m.navn })),
            },
          ]}
          knapper={[{ tekst: tekst("saksbehandling-sak.handling.tildel") }]}
          {...felles}
        />
      ) : null}
      <StaffForm
        fold={{
          tekst: tekst("saksbehandling-sak.handling.inhabil"),
          foran: <p>{tekst("saksbehandling-sak.handling.inhabilTekst")}</p>,
        }}
        id="inhabil"
        action={meldInhabil.bind(null, sakId)}
        felter={[]}
        knapper={[{ tekst: tekst("saksbehandling-sak.handling.inhabil"), farge: "danger" }]}
        {...felles}
      />
    </section>
  );
}
