import { LetterBlocks } from "#components/leie/letter-blocks.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { sikkerheter } from "#domain/leie/kontrakt.ts";
import { tekst } from "#messages/tekst.ts";
import type { LeieForAnsatt } from "#usecases/leie/view-leie.ts";
import { kortDato, kroner, tidspunkt } from "../../_skjema/format.ts";
import { leieLeggFrem, leieOpplys, leieSigner, leieSikkerhet } from "./kontrakt-actions.ts";
import { Skjema } from "./skjema.tsx";

const T = "saksbehandling-leie.kontrakt";
const etter = (tid: string | null) => (tid ? tidspunkt(tid) : tekst("saksbehandling-leie.ikkeEnna"));
const valg = (koder: readonly ("depositum" | "garanti" | "ingen")[]) =>
  koder.map((kode) => ({ kode, tekst: tekst(`leie.sikkerhet.${kode}`) }));

const LeggFrem = ({ leie }: { leie: LeieForAnsatt }) => (
  <Skjema
    leie={leie}
    id="legg-frem"
    action={leieLeggFrem.bind(null, leie.leieforholdId)}
    knapp={tekst(`${T}.leggFrem`)}
    felter={[
      { slag: "tekst", navn: "fra", etikett: tekst(`${T}.fra`), verdi: kortDato(leie.fra), bredde: 12 },
      {
        slag: "tekst",
        navn: "til",
        etikett: tekst(`${T}.til`),
        hjelp: tekst(`${T}.tilHjelp`),
        verdi: leie.til ? kortDato(leie.til) : "",
        bredde: 12,
      },
      {
        slag: "en",
        navn: "sikkerhet",
        etikett: tekst(`${T}.sikkerhet`, { belop: kroner(leie.depositum) }),
        valg: valg(sikkerheter),
      },
    ]}
  />
);

function Neste({ leie }: { leie: LeieForAnsatt }) {
  if (!leie.kanForvalte) return null;
  const { leieforholdId: id } = leie;
  if (leie.tilstand === "utkast")
    return (
      <>
        {leie.reservert && !leie.opplyst ? (
          <Skjema leie={leie} id="opplys" action={leieOpplys.bind(null, id)} knapp={tekst(`${T}.opplys`)} />
        ) : null}
        <LeggFrem leie={leie} />
      </>
    );
  if (leie.tilstand === "til_signering")
    return leie.signertLeier ? (
      <Skjema
        leie={leie}
        id="signer"
        action={leieSigner.bind(null, id)}
        knapp={tekst(`${T}.signer`)}
        foran={<p>{tekst(`${T}.stedfortreder`)}</p>}
      />
    ) : (
      <Alert>
        <p>{tekst(`${T}.venter`)}</p>
      </Alert>
    );
  if (leie.tilstand !== "aktiv" || leie.sikkerhet === "ingen" || leie.sikkerhetMottatt) return null;
  return (
    <Skjema
      leie={leie}
      id="sikkerhet"
      action={leieSikkerhet.bind(null, id)}
      knapp={tekst(`${T}.mottattKnapp`)}
      felter={[
        { slag: "en", navn: "slag", etikett: tekst(`${T}.hvilken`), valg: valg(["depositum", "garanti"]) },
        { slag: "tekst", navn: "dato", etikett: tekst("saksbehandling-leie.dato"), bredde: 12 },
      ]}
    />
  );
}

/** The terms, how far the signing has come, the contract's own words, and the next act. */
export const Kontrakt = ({ leie }: { leie: LeieForAnsatt }) => (
  <section className="bd-flyt" aria-labelledby="kontrakt">
    <Heading niva={2} id="kontrakt">
      {tekst(`${T}.tittel`)}
    </Heading>
    <SummaryList
      rader={[
        ...(leie.reservert ? [{ sporsmal: tekst(`${T}.opplyst`), svar: etter(leie.opplyst) }] : []),
        { sporsmal: tekst(`${T}.signertLeier`), svar: etter(leie.signertLeier) },
        { sporsmal: tekst(`${T}.signertUtleier`), svar: etter(leie.signertUtleier) },
        {
          sporsmal: tekst(`${T}.sikkerhetRad`),
          svar: tekst(`${T}.sikkerhetSvar`, {
            slag: tekst(`leie.sikkerhet.${leie.sikkerhet}`),
            belop: kroner(leie.depositum),
            mottatt: leie.sikkerhetMottatt ? kortDato(leie.sikkerhetMottatt) : "nei",
          }),
        },
      ]}
    />
    <Details sporsmal={tekst(`${T}.les`)}>
      <LetterBlocks blokker={leie.kontrakt} />
    </Details>
    <Neste leie={leie} />
  </section>
);
