"use client";
import { useActionState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { ChoiceField, valgId } from "../form/choice-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import type { Valg } from "../form/felt-props.ts";
import { TextArea } from "../form/text-area.tsx";
import { EierFelt } from "../soknad/eier-felt.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

type State = { n?: number; kode?: string; felt?: readonly FeltFeil[]; verdier?: RaSvar; detaljer?: unknown };
type Navn = "svar" | "kode" | "tekst";

export type NeiFormTexts = {
  sidetittel: string;
  feilmerke: string;
  /** Finished sentences by number of faults: index 0 is one. */
  feiltitler: readonly string[];
  /** By code, and under `ugyldig` and `galt` for the rest. */
  feil: Readonly<Record<string, string>>;
  ikkeSendt: string;
  gjenfunnet: string;
  felt: Readonly<Record<Navn, { etikett: string; hjelp?: string }>>;
  teller: { igjen: string; formye: string };
  send: string;
  sender: string;
};

type Props = {
  action: (forrige: State, skjema: FormData) => Promise<State>;
  nokkel: string;
  /** Whom the page was drawn for, sealed. */
  eier: string;
  /** What she had written when her session ended. */
  etterlatt?: RaSvar | undefined;
  valg: { svar: readonly Valg[]; kode: readonly Valg[] };
  maks: number;
  texts: NeiFormTexts;
};

/** A no to an offer, with or without a reason. Works before and without script; the key makes a second press harmless. */
export function NeiForm({ action, nokkel, eier, etterlatt, valg, maks, texts }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const felt = (state.felt ?? []).filter((f) => f.felt in texts.felt);
  const melding = (navn: string) => {
    const funnet = felt.find((f) => f.felt === navn);
    return funnet ? (texts.feil[funnet.kode] ?? texts.feil.ugyldig) : undefined;
  };
  const id = (navn: string) => (navn === "svar" || navn === "kode" ? valgId(navn, valg[navn][0]?.kode ?? "") : navn);
  const verdier = state.verdier ?? etterlatt;
  const skrevet = (navn: Navn) => (typeof verdier?.[navn] === "string" ? verdier[navn] : "");
  const gruppe = (navn: "svar" | "kode") => (
    <ChoiceField
      key={`${navn}${skrevet(navn)}`}
      navn={navn}
      slag="en"
      valg={valg[navn]}
      valgte={[skrevet(navn)]}
      feil={melding(navn)}
      {...texts.felt[navn]}
    />
  );
  return (
    <form className="bd-stabel" action={send} noValidate onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={texts.sidetittel} feil={Boolean(state.kode) && texts.feilmerke} />
      <ErrorSummary
        runde={state.n ?? 0}
        tittel={texts.feiltitler[felt.length - 1] ?? texts.ikkeSendt}
        feil={felt.map((f) => ({ id: id(f.felt), melding: melding(f.felt) ?? "" }))}
      />
      {state.kode && felt.length === 0 ? (
        <Alert farge="danger" tittel={texts.ikkeSendt} rolle="alert">
          <p>{texts.feil.galt}</p>
        </Alert>
      ) : null}
      {etterlatt ? (
        <Alert farge="info" rolle="status">
          <p>{texts.gjenfunnet}</p>
        </Alert>
      ) : null}
      <input type="hidden" name="nokkel" value={nokkel} />
      <EierFelt eier={eier} etterlatt={etterlatt !== undefined} />
      {gruppe("svar")}
      {gruppe("kode")}
      <TextArea
        navn="tekst"
        rader={6}
        maksLengde={maks}
        verdi={skrevet("tekst")}
        feil={melding("tekst")}
        teller={texts.teller}
        {...texts.felt.tekst}
      />
      <div>
        <Button type="submit" aria-disabled={venter || undefined}>
          {venter ? texts.sender : texts.send}
        </Button>
      </div>
    </form>
  );
}
