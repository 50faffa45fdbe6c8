import type { StaffFelt } from "#components/sak/staff-field.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { kravregler } from "#domain/leie/krav.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import type { KravForAnsatt, LeieForAnsatt } from "#usecases/leie/view-leie.ts";
import { kortDato, tidspunkt } from "../../_skjema/format.ts";
import { leieAvgjor, leieForesla, leieSvar } from "./onske-actions.ts";
import { Skjema } from "./skjema.tsx";

const T = "saksbehandling-leie.onske";

/** Yes or no, the ground of a no among the kind's own, and words. */
function svarfelt(krav: KravForAnsatt): StaffFelt[] {
  const { grunner } = kravregler[krav.slag];
  return [
    {
      slag: "en",
      navn: "svar",
      etikett: tekst(`${T}.svar`),
      valg: [
        { kode: "innvilget", tekst: tekst(krav.slag === "oppsigelse" ? `${T}.noter` : `${T}.ja`) },
        ...(grunner.length > 0 ? [{ kode: "avslatt", tekst: tekst(`${T}.nei`) }] : []),
      ],
    },
    ...(grunner.length > 0
      ? [
          {
            slag: "velg" as const,
            navn: "grunn",
            etikett: tekst(`${T}.grunn`),
            velg: tekst("saksbehandling.velg"),
            valg: grunner.map((kode) => ({ kode, tekst: tekstAv(`leie.grunn.${kode}`) })),
          },
        ]
      : []),
    { slag: "langtekst", navn: "tekst", etikett: tekst(`${T}.tekst`), hjelp: tekst(`${T}.tekstHjelp`) },
  ];
}

function Handling({ leie, krav }: { leie: LeieForAnsatt; krav: KravForAnsatt }) {
  const bundet = [leie.leieforholdId, krav.kravId] as const;
  return (
    <>
      {krav.kan.svar ? (
        <Skjema
          leie={leie}
          id={`svar-${krav.kravId}`}
          action={leieSvar.bind(null, ...bundet)}
          knapp={tekst(`${T}.sendSvar`)}
          felter={svarfelt(krav)}
        />
      ) : null}
      {krav.kan.foresla ? (
        <Skjema
          leie={leie}
          id={`foresla-${krav.kravId}`}
          action={leieForesla.bind(null, ...bundet)}
          knapp={tekst(`${T}.foresla`)}
          felter={[{ slag: "tall", navn: "ar", etikett: tekst(`${T}.ar`), bredde: 4 }, ...svarfelt(krav)]}
        />
      ) : null}
      {krav.kan.avgjor && krav.forslag ? (
        <Skjema
          leie={leie}
          id={`avgjor-${krav.kravId}`}
          action={leieAvgjor.bind(null, ...bundet)}
          knapp={tekst(`${T}.avgjor`)}
          felter={[{ slag: "skjult", navn: "foreslatt", verdi: krav.forslag.tid }]}
        />
      ) : null}
    </>
  );
}

const Krav = ({ leie, krav }: { leie: LeieForAnsatt; krav: KravForAnsatt }) => (
  <Card som="li">
    <Heading niva={3}>
      {tekst(`leie.slag.${krav.slag}`)} <Tag>{tekst(`${T}.tilstand.${krav.tilstand}`)}</Tag>
    </Heading>
    <p className="bd-dempet bd-liten">
      {tekst(`${T}.linje`, { sendt: tidspunkt(krav.sendt), fra: kortDato(krav.fra) })}
    </p>
    {krav.tekst ? <p className="bd-linjer">{krav.tekst}</p> : null}
    {krav.grunn ? <p>{tekstAv(`leie.grunn.${krav.grunn}`)}</p> : null}
    {krav.svar ? <p className="bd-linjer">{krav.svar}</p> : null}
    {krav.forslag && krav.tilstand === "mottatt" ? (
      <div className="bd-flyt">
        <p>
          {tekst(`${T}.forslag`, {
            hvem: krav.forslag.hvem ?? tekst("saksbehandling.aktor.ukjent"),
            svar: tekst(krav.forslag.svar === "innvilget" ? `${T}.ja` : `${T}.nei`),
            til: krav.forslag.til ? kortDato(krav.forslag.til) : "–",
          })}
        </p>
        <p className="bd-linjer">{krav.forslag.tekst}</p>
      </div>
    ) : null}
    <Handling leie={leie} krav={krav} />
  </Card>
);

/** What the household has asked for or given, newest first, with what may be answered. */
export const Onsker = ({ leie }: { leie: LeieForAnsatt }) => (
  <section className="bd-flyt" aria-labelledby="onsker">
    <Heading niva={2} id="onsker">
      {tekst(`${T}.tittel`)}
    </Heading>
    {leie.krav.length === 0 ? <p className="bd-dempet">{tekst(`${T}.ingen`)}</p> : null}
    <ul className="bd-stabel bd-ren-liste">
      {leie.krav.map((krav) => (
        <Krav key={krav.kravId} leie={leie} krav={krav} />
      ))}
    </ul>
  </section>
);
