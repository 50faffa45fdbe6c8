"use client";
import { useActionState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { ErrorSummary } from "../form/error-summary.tsx";
import { TextArea } from "../form/text-area.tsx";
import { EierFelt } from "../soknad/eier-felt.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

type State = { n?: number; kode?: string; felt?: readonly FeltFeil[]; verdier?: RaSvar; detaljer?: unknown };

type Props = {
  action: (forrige: State, form: FormData) => Promise<State>;
  /** Whom the page was drawn for, sealed; what she had written when her session ended, or has answered before. */
  eier?: string;
  etterlatt: boolean;
  verdi: string;
  maks: number;
  texts: {
    sidetittel: string;
    feilmerke: string;
    feiltittel: string;
    /** By code of the field; `galt` for everything else. */
    feil: Readonly<Record<string, string>>;
    etikett: string;
    hjelp: string;
    teller: { igjen: string; formye: string };
    send: string;
  };
};

/** The party's answer to a notice: one text, before and without script. */
export function ForhandsvarselForm({ action, eier, etterlatt, verdi, maks, texts }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const funnet = state.felt?.find((f) => f.felt === "svar");
  const melding = state.kode ? (texts.feil[funnet?.kode ?? "galt"] ?? texts.feil.galt) : undefined;
  const skrevet = state.verdier?.svar;
  return (
    <form className="bd-stabel" action={send} noValidate onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={texts.sidetittel} feil={Boolean(state.kode) && texts.feilmerke} />
      <ErrorSummary
        runde={state.n ?? 0}
        tittel={texts.feiltittel}
        feil={funnet ? [{ id: "svar", melding: melding ?? "" }] : []}
      />
      {melding && !funnet ? (
        <Alert farge="danger" rolle="alert">
          <p>{melding}</p>
        </Alert>
      ) : null}
      <EierFelt eier={eier} etterlatt={etterlatt} />
      <TextArea
        navn="svar"
        rader={8}
        maksLengde={maks}
        verdi={typeof skrevet === "string" ? skrevet : verdi}
        feil={funnet ? melding : undefined}
        etikett={texts.etikett}
        hjelp={texts.hjelp}
        teller={texts.teller}
      />
      <div>
        <Button type="submit" aria-disabled={venter || undefined}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
}
