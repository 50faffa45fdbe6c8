"use client";
import type { Route } from "next";
import { useActionState } from "react";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import type { Valg } from "#components/form/felt-props.ts";
import { Field } from "#components/form/field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { StaffMelding } from "#components/sak/staff-melding.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { type Kolonne, Table } from "#components/ui/table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { KoRadTekst } from "./rad-tekst.ts";
import type { Sokesvar } from "./sokesvar.ts";

type Tekster = {
  fold: string;
  tittel: string;
  feilord: string;
  tabell: string;
  tom: string;
  kolonner: { nummer: string; navn: string; tilstand: string; frist: string; ansvarlig: string };
  knapp: string;
  flere: string;
};
type FeltTekst = {
  navn: string;
  etikett: string;
  hjelp: string;
  type: "search" | "text";
  grunn?: { etikett: string; velg: string; valg: readonly Valg[] };
};
type Props = {
  id: string;
  action: (forrige: Sokesvar, skjema: FormData) => Promise<Sokesvar>;
  felt: FeltTekst;
  tekster: Tekster;
};

const kolonner = (k: Tekster["kolonner"]): Kolonne<KoRadTekst>[] => [
  {
    id: "nummer",
    navn: k.nummer,
    radnavn: true,
    celle: (r) => <Lenke href={`/saksbehandling/sak/${r.sakId}` as Route}>{r.nummer}</Lenke>,
  },
  {
    id: "navn",
    navn: k.navn,
    celle: (r) => (
      <>
        {r.navn} {r.gradering ? <Tag farge="danger">{r.gradering}</Tag> : null}
      </>
    ),
  },
  { id: "tilstand", navn: k.tilstand, celle: (r) => r.tilstand },
  { id: "frist", navn: k.frist, celle: (r) => r.avgjort || r.frist },
  { id: "ansvarlig", navn: k.ansvarlig, celle: (r) => r.ansvarlig },
];

/** A search that posts: what was searched for never stands in an address. Works without script. */
export function SokSkjema({ id, action, felt, tekster }: Props) {
  const [state, send] = useActionState(action, {});
  const { feil = [], treff, melding } = state;
  const feilPa = (navn: string) => feil.find((f) => f.felt === navn)?.melding;
  const skrevet = state.verdier?.[felt.navn]?.[0];
  return (
    <Details sporsmal={tekster.fold} apen={state.n !== undefined} id={id}>
      <form action={send} className="bd-flyt" noValidate>
        {feil.length > 0 || melding ? <PageTitle tittel={tekster.tittel} feil={tekster.feilord} /> : null}
        {melding ? (
          <Alert farge="warning" tittel={melding.tittel} rolle="alert">
            <StaffMelding {...melding} />
          </Alert>
        ) : null}
        <ErrorSummary
          tittel={state.tittel ?? ""}
          runde={state.n ?? 0}
          feil={feil.map((f) => ({ id: `${id}-${f.felt}`, melding: f.melding }))}
        />
        <Field
          navn={felt.navn}
          id={`${id}-${felt.navn}`}
          etikett={felt.etikett}
          hjelp={felt.hjelp}
          type={felt.type}
          verdi={skrevet}
          feil={feilPa(felt.navn)}
          bredde={24}
          spellCheck={false}
        />
        {felt.grunn ? (
          <SelectField
            navn="grunn"
            id={`${id}-grunn`}
            etikett={felt.grunn.etikett}
            valg={felt.grunn.valg}
            velg={felt.grunn.velg}
            verdi={state.verdier?.grunn?.[0]}
            feil={feilPa("grunn")}
          />
        ) : null}
        <Button type="submit">{tekster.knapp}</Button>
      </form>
      {treff ? (
        <div role="status" className="bd-flyt">
          <Table
            tittel={tekster.tabell}
            kolonner={kolonner(tekster.kolonner)}
            rader={treff.rader}
            nokkel={(r) => r.sakId}
            tom={<p>{tekster.tom}</p>}
          />
        </div>
      ) : null}
      {treff?.neste && skrevet ? (
        <form action={send}>
          <input type="hidden" name={felt.navn} value={skrevet} />
          <input type="hidden" name="etterNavn" value={treff.neste.navn} />
          <input type="hidden" name="etterId" value={treff.neste.id} />
          <Button type="submit" variant="secondary">
            {tekster.flere}
          </Button>
        </form>
      ) : null}
    </Details>
  );
}
