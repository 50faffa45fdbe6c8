import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { InnstillingVisning, VedtakVisning } from "#usecases/vedtak/view-innstilling.ts";
import { sidetittel } from "../_sak/sak-ramme.tsx";
import { returner, vedta } from "./beslutning-actions.ts";

const Endret = ({ deler }: { deler: InnstillingVisning["endretSiden"] }) => (
  <Alert farge="danger" tittel={tekst("saksbehandling-vedtak.endret.tittel")}>
    <p>{tekst("saksbehandling-vedtak.endret.tekst")}</p>
    <ul className="bd-punkter">
      {deler.map((del) => (
        <li key={del}>{tekst(`saksbehandling-vedtak.endret.del.${del}`)}</li>
      ))}
    </ul>
  </Alert>
);

type Props = { hode: SakHode; v: InnstillingVisning; vedtak: VedtakVisning; fersk: boolean };

/** The decider's two ways: decide, or return with a reason. The proposer sees neither. */
export function Beslutning({ hode, v, vedtak, fersk }: Props) {
  const felles = { sidetittel: sidetittel(hode, "vedtak"), feilord: tekst("saksbehandling.feilord") };
  const revisjon = { slag: "skjult" as const, navn: "revisjon", verdi: String(hode.revisjon) };
  if (!v.kanBeslutte)
    return (
      <p>{tekst(v.egenInnstilling ? "saksbehandling-vedtak.beslutt.egen" : "saksbehandling-vedtak.beslutt.venter")}</p>
    );
  return (
    <section className="bd-stabel" aria-labelledby="beslutning">
      <Heading niva={2} id="beslutning">
        {tekst("saksbehandling-vedtak.beslutt.tittel")}
      </Heading>
      {v.endretSiden.length > 0 ? (
        <Endret deler={v.endretSiden} />
      ) : (
        <>
          <p>{tekst("saksbehandling-vedtak.beslutt.tekst")}</p>
          {fersk ? null : <p>{tekst("saksbehandling-vedtak.beslutt.bekreft")}</p>}
          <StaffForm
            id="vedta"
            action={vedta.bind(null, hode.sakId, vedtak.vedtakId)}
            felter={[revisjon]}
            knapper={[{ tekst: tekst("saksbehandling-vedtak.beslutt.knapp") }]}
            {...felles}
          />
        </>
      )}
      <StaffForm
        fold={{ tekst: tekst("saksbehandling-vedtak.beslutt.returner"), apen: v.endretSiden.length > 0 }}
        id="returner"
        action={returner.bind(null, hode.sakId, vedtak.vedtakId)}
        felter={[
          revisjon,
          {
            slag: "langtekst",
            navn: "grunn",
            etikett: tekst("saksbehandling-vedtak.beslutt.grunn"),
            hjelp: tekst("saksbehandling-vedtak.beslutt.grunnHjelp"),
          },
        ]}
        knapper={[{ tekst: tekst("saksbehandling-vedtak.beslutt.returner"), variant: "secondary" }]}
        {...felles}
      />
    </section>
  );
}
