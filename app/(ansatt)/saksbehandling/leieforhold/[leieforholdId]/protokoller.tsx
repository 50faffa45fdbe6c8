import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { malere, type Protokollslag, protokollpunkter, punktsvar } from "#domain/leie/protokoll.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { LeieForAnsatt } from "#usecases/leie/view-leie.ts";
import { kortDato, tidspunkt } from "../../_skjema/format.ts";
import { leieUtflytt } from "./forlop-actions.ts";
import { leieInnflytt, leieProtokoll } from "./kontrakt-actions.ts";
import { Skjema } from "./skjema.tsx";

const T = "saksbehandling-leie.protokoll";
const maler = Object.keys(malere) as (keyof typeof malere)[];
const svar = (verdi: string | number | undefined) =>
  typeof verdi === "string" ? tekstAv(`leie.protokoll.svar.${verdi}`) : String(verdi ?? "–");

const Skriv = ({ leie, slag }: { leie: LeieForAnsatt; slag: Protokollslag }) => (
  <Skjema
    leie={leie}
    id={`protokoll-${slag}`}
    action={leieProtokoll.bind(null, leie.leieforholdId, slag)}
    knapp={tekst(`${T}.skriv.${slag}`)}
    felter={[
      { slag: "tekst", navn: "dato", etikett: tekst("saksbehandling-leie.dato"), bredde: 12 },
      ...maler.map((navn) => ({
        slag: "tall" as const,
        navn,
        etikett: tekst(`leie.protokoll.felt.${navn}`),
        bredde: 10,
        ...(navn === "vann" ? { valgfritt: tekst("saksbehandling-leie.valgfritt") } : {}),
      })),
      ...protokollpunkter.map((navn) => ({
        slag: "en" as const,
        navn,
        etikett: tekst(`leie.protokoll.felt.${navn}`),
        valg: punktsvar.map((kode) => ({ kode, tekst: tekst(`leie.protokoll.svar.${kode}`) })),
        vannrett: true as const,
      })),
      {
        slag: "langtekst",
        navn: "merknad",
        etikett: tekst(`${T}.merknad`),
        valgfritt: tekst("saksbehandling-leie.valgfritt"),
      },
    ]}
  />
);

function En({ leie, slag }: { leie: LeieForAnsatt; slag: Protokollslag }) {
  const p = leie.protokoller.find((rad) => rad.slag === slag);
  return (
    <div className="bd-flyt">
      <Heading niva={3}>{tekst(`leie.protokoll.slag.${slag}`)}</Heading>
      {p ? (
        <SummaryList
          rader={[
            { sporsmal: tekst("saksbehandling-leie.dato"), svar: kortDato(p.dato) },
            ...[...maler, ...protokollpunkter].map((navn) => ({
              sporsmal: tekst(`leie.protokoll.felt.${navn}`),
              svar: svar(p.punkter[navn]),
            })),
            { sporsmal: tekst(`${T}.merknad`), svar: p.merknad || "–" },
            { sporsmal: tekst(`${T}.leierMerknad`), svar: p.leierMerknad || "–" },
            {
              sporsmal: tekst(`${T}.bekreftet`),
              svar: p.bekreftet ? tidspunkt(p.bekreftet) : tekst("saksbehandling-leie.ikkeEnna"),
            },
          ]}
        />
      ) : null}
      {leie.kanForvalte && !p?.bekreftet ? <Skriv leie={leie} slag={slag} /> : null}
    </div>
  );
}

const lopende = ["aktiv", "forlengelse_soknad", "avslag_forlengelse", "oppsagt", "hevet"];

/** Handover and moving out: written by the landlord, confirmed by the tenant, then registered. */
export function Protokoller({ leie }: { leie: LeieForAnsatt }) {
  const loper = lopende.includes(leie.tilstand);
  const har = (slag: Protokollslag) => leie.protokoller.find((p) => p.slag === slag);
  if (!loper && leie.protokoller.length === 0) return null;
  const flyttUt = loper && leie.innflyttet !== null && leie.tilstand !== "forlengelse_soknad" && har("utflytting");
  return (
    <section className="bd-flyt" aria-labelledby="protokoller">
      <Heading niva={2} id="protokoller">
        {tekst(`${T}.tittel`)}
      </Heading>
      {leie.innflyttet === null || har("overtakelse") ? <En leie={leie} slag="overtakelse" /> : null}
      {leie.kanForvalte && loper && leie.innflyttet === null && har("overtakelse")?.bekreftet ? (
        <Skjema
          leie={leie}
          id="innflytt"
          action={leieInnflytt.bind(null, leie.leieforholdId)}
          knapp={tekst(`${T}.innflytt`)}
        />
      ) : null}
      {leie.innflyttet ? <En leie={leie} slag="utflytting" /> : null}
      {leie.kanForvalte && flyttUt ? (
        <Skjema
          leie={leie}
          id="utflytt"
          action={leieUtflytt.bind(null, leie.leieforholdId)}
          knapp={tekst(`${T}.utflytt`)}
          foran={flyttUt.bekreftet ? null : <p>{tekst(`${T}.ubekreftet`)}</p>}
        />
      ) : null}
    </section>
  );
}
