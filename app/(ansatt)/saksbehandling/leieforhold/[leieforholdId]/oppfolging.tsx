import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { bekymringer, oppgaveresultater } from "#domain/leie/opphor.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { LeieForAnsatt, OppgaveVisning } from "#usecases/leie/view-leie.ts";
import { kortDato, tidspunkt } from "../../_skjema/format.ts";
import { leieBekymring, leieOppgave } from "./forlop-actions.ts";
import { Skjema } from "./skjema.tsx";

const T = "saksbehandling-leie.oppfolging";

const hva = (o: OppgaveVisning) =>
  o.slag === "slutt"
    ? tekst(`${T}.slutt`, { dato: o.gjelder ? kortDato(o.gjelder) : "–" })
    : tekstAv(`${T}.grunn.${o.grunn ?? "annet"}`);

const Oppgave = ({ leie, o }: { leie: LeieForAnsatt; o: OppgaveVisning }) => (
  <Card som="li">
    <Heading niva={3}>{hva(o)}</Heading>
    <p className="bd-dempet bd-liten">
      {tidspunkt(o.opprettet)}
      {o.hvem ? ` · ${o.hvem}` : ""}
    </p>
    {o.tekst ? <p className="bd-linjer">{o.tekst}</p> : null}
    {o.slag === "slutt" ? (
      <p>{o.svar ? tekst(`${T}.svarte`, { svar: tekstAv(`leie.neste.${o.svar}`) }) : tekst(`${T}.ikkeSvart`)}</p>
    ) : null}
    {o.resultat ? <p>{tekst(`${T}.resultatLinje`, { resultat: tekstAv(`${T}.resultat.${o.resultat}`) })}</p> : null}
    {o.apen && leie.kanForvalte ? (
      <Skjema
        leie={leie}
        id={`oppgave-${o.oppgaveId}`}
        action={leieOppgave.bind(null, leie.leieforholdId, o.oppgaveId)}
        knapp={tekst(`${T}.ferdig`)}
        felter={[
          {
            slag: "velg",
            navn: "resultat",
            etikett: tekst(`${T}.hvaKomUt`),
            velg: tekst("saksbehandling.velg"),
            valg: oppgaveresultater.map((kode) => ({ kode, tekst: tekst(`${T}.resultat.${kode}`) })),
          },
        ]}
      />
    ) : null}
  </Card>
);

/** Worries and the end that comes, as tasks to help her keep a home. */
export const Oppfolging = ({ leie }: { leie: LeieForAnsatt }) => (
  <section className="bd-flyt" aria-labelledby="oppfolging">
    <Heading niva={2} id="oppfolging">
      {tekst(`${T}.tittel`)}
    </Heading>
    <p>{tekst(`${T}.ingress`)}</p>
    <ul className="bd-stabel bd-ren-liste">
      {leie.oppgaver.map((o) => (
        <Oppgave key={o.oppgaveId} leie={leie} o={o} />
      ))}
    </ul>
    {leie.kanForvalte ? (
      <Skjema
        leie={leie}
        id="bekymring"
        action={leieBekymring.bind(null, leie.leieforholdId)}
        knapp={tekst(`${T}.meld`)}
        felter={[
          {
            slag: "velg",
            navn: "grunn",
            etikett: tekst(`${T}.hvorfor`),
            velg: tekst("saksbehandling.velg"),
            valg: bekymringer.map((kode) => ({ kode, tekst: tekst(`${T}.grunn.${kode}`) })),
          },
          { slag: "langtekst", navn: "tekst", etikett: tekst(`${T}.tekst`) },
        ]}
      />
    ) : null}
  </section>
);
