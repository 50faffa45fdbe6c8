"use client";
import { useActionState } from "react";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Field } from "../form/field.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

const navn = ["side", "tekst", "epost", "tomt"] as const;
export type FeedbackNavn = (typeof navn)[number];
export type FeedbackFelt = Readonly<Record<FeedbackNavn, string>>;

/** Finished sentences and all that was written; a message that is received leads to its receipt instead. */
export type FeedbackState = {
  n: number;
  tittel?: string;
  feil: readonly { felt: FeedbackNavn; melding: string }[];
  /** Why nothing could be received, when it is no field's fault. */
  stanset?: string;
  verdier?: FeedbackFelt;
};

type Props = {
  action: (forrige: FeedbackState, skjema: FormData) => Promise<FeedbackState>;
  maks: number;
  texts: Readonly<Record<FeedbackNavn, { etikett: string; hjelp?: string }>> & {
    sidetittel: string;
    feilmerke: string;
    ikkeSendt: string;
    valgfritt: string;
    teller: { igjen: string; formye: string };
    send: string;
    sender: string;
  };
};

/** Open to all, before and without script. The last field is hidden: what fills it is told, in case it was a person's browser. */
export function FeedbackForm({ action, maks, texts }: Props) {
  const [state, send, venter] = useActionState(action, { n: 0, feil: [] });
  const { feil, verdier, stanset } = state;
  const felt = (hvilket: FeedbackNavn) => ({
    navn: hvilket,
    verdi: verdier?.[hvilket],
    feil: feil.find((f) => f.felt === hvilket)?.melding,
    ...texts[hvilket],
  });
  const tomt = felt("tomt");
  return (
    <form action={send} className="bd-skjema" noValidate id="tilbakemelding" aria-busy={venter || undefined}>
      <PageTitle tittel={texts.sidetittel} feil={(feil.length > 0 || Boolean(stanset)) && texts.feilmerke} />
      <ErrorSummary
        runde={state.n}
        tittel={state.tittel ?? ""}
        feil={feil.map((f) => ({ id: f.felt, melding: f.melding }))}
      />
      {stanset ? (
        <Alert farge="danger" tittel={texts.ikkeSendt} rolle="alert">
          <p>{stanset}</p>
        </Alert>
      ) : null}
      <Field {...felt("side")} valgfritt={texts.valgfritt} />
      <TextArea {...felt("tekst")} rader={6} maksLengde={maks} teller={texts.teller} />
      <Field {...felt("epost")} valgfritt={texts.valgfritt} type="email" autoComplete="email" spellCheck={false} />
      <div hidden={!tomt.feil}>
        <Field {...tomt} />
      </div>
      <div>
        <Button type="submit" aria-disabled={venter || undefined}>
          {venter ? texts.sender : texts.send}
        </Button>
      </div>
    </form>
  );
}
