"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Details } from "../ui/details.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { feltId, type StaffFelt, StaffField, type StaffVerdier } from "./staff-field.tsx";
import { type Melding, StaffMelding } from "./staff-melding.tsx";

/** What a staff action answers when it does not redirect: finished sentences, and all that was written. */
export type StaffState = {
  n?: number;
  /** What stopped the whole form: a conflict, a missing part. */
  melding?: Melding;
  /** What was asked for, shown in the answer itself and nowhere else. */
  vist?: string;
  tittel?: string;
  feil?: readonly { felt: string; melding: string }[];
  verdier?: StaffVerdier;
};

type Knapp = {
  tekst: string;
  navn?: string;
  verdi?: string;
  variant?: "primary" | "secondary" | "tertiary";
  farge?: "danger";
};
type Props = {
  /** Before every id, so that two forms on a page never share one. */
  id: string;
  action: (forrige: StaffState, skjema: FormData) => Promise<StaffState>;
  felter: readonly StaffFelt[];
  knapper: readonly Knapp[];
  /** The page's own title, said again with «Feil:» before it. */
  sidetittel: string;
  feilord: string;
  /** Fills the page: for what stands beside each other. */
  bred?: true;
  /** Folds the form away until wanted; what was refused opens it again, also where the page comes back without script. */
  fold?: { tekst: string; variant?: "linje"; apen?: boolean; foran?: ReactNode };
  children?: ReactNode;
};

/** A form of the staff area: works before and without script, keeps what was written, and says what must be put right. */
export function StaffForm({ id, action, felter, knapper, sidetittel, feilord, bred, fold, children }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const { n = 0, melding, vist, feil = [], verdier } = state;
  const varsel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (n > 0 && (melding || vist)) varsel.current?.focus();
  }, [n, melding, vist]);
  const perFelt = Object.fromEntries(feil.map((f) => [f.felt, f.melding]));
  const prefiks = `${id}-`;
  const galt = feil.length > 0 || melding !== undefined;
  const skjema = (
    <form action={send} className="bd-skjema" data-bred={bred} noValidate aria-busy={venter || undefined} id={id}>
      {n > 0 ? <PageTitle tittel={sidetittel} feil={galt && feilord} /> : null}
      {vist ? (
        <div ref={varsel} tabIndex={-1}>
          <Alert>
            <p>{vist}</p>
          </Alert>
        </div>
      ) : null}
      {melding ? (
        <div ref={varsel} tabIndex={-1}>
          <Alert farge="warning" tittel={melding.tittel} niva={2}>
            <StaffMelding {...melding} />
          </Alert>
        </div>
      ) : null}
      <ErrorSummary
        tittel={state.tittel ?? ""}
        runde={melding ? 0 : n}
        feil={feil.map((f) => ({ id: feltId(prefiks, felter, f.felt) ?? id, melding: f.melding }))}
      />
      {felter.map((felt) => (
        <StaffField key={felt.navn} felt={felt} id={prefiks} verdier={verdier} feil={perFelt} />
      ))}
      {children}
      <div className="bd-knapper">
        {knapper.map((k, i) => (
          <Button
            key={k.tekst}
            type="submit"
            name={k.navn}
            value={k.verdi}
            variant={k.variant ?? (i === 0 ? "primary" : "secondary")}
            farge={k.farge}
          >
            {k.tekst}
          </Button>
        ))}
      </div>
    </form>
  );
  if (!fold) return skjema;
  return (
    <Details sporsmal={fold.tekst} apen={galt || vist !== undefined || fold.apen} variant={fold.variant}>
      {fold.foran}
      {skjema}
    </Details>
  );
}
