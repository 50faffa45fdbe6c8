"use client";
import { useActionState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { CheckField } from "../form/check-field.tsx";
import { ChoiceField, valgId } from "../form/choice-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import type { Valg } from "../form/felt-props.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

type Tilstand = { n?: number; kode?: string; felt?: readonly FeltFeil[]; verdier?: RaSvar };
export type LeaveTexts = {
  sidetittel: string;
  feilmerke: string;
  feiltitler: readonly string[];
  rute: { etikett: string; hjelp: string; feil: string };
  bekreftet: { etikett: string; feil: string };
  knapp: string;
  /** By the last part of a refusal's code. */
  melding: Readonly<Record<string, string>>;
};
type Props = {
  action: (forrige: Tilstand, form: FormData) => Promise<Tilstand>;
  valg: readonly Valg[];
  texts: LeaveTexts;
};

/** Out of the list: why, and a box that says so; both are asked for before anything is done. Works without script, so it says the page's title itself: a fault stands in it. */
export function LeaveForm({ action, valg, texts }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const felt = (state.felt ?? []).filter((f) => f.felt === "rute" || f.felt === "bekreftet");
  const har = (navn: string) => felt.some((f) => f.felt === navn);
  const rute = state.verdier?.rute;
  const melding =
    felt.length === 0 && state.kode
      ? (texts.melding[state.kode.split(".").at(-1) ?? ""] ?? texts.melding.galt)
      : undefined;
  const feil = [
    ...(har("rute") ? [{ id: valgId("rute", valg[0]?.kode ?? ""), melding: texts.rute.feil }] : []),
    ...(har("bekreftet") ? [{ id: "bekreftet", melding: texts.bekreftet.feil }] : []),
  ];
  return (
    <form action={send} noValidate className="bd-flyt" onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={texts.sidetittel} feil={Boolean(state.kode) && texts.feilmerke} />
      <ErrorSummary runde={state.n ?? 0} tittel={texts.feiltitler[feil.length - 1] ?? ""} feil={feil} />
      {melding ? (
        <Alert farge="danger" rolle="alert">
          <p>{melding}</p>
        </Alert>
      ) : null}
      <ChoiceField
        navn="rute"
        slag="en"
        etikett={texts.rute.etikett}
        hjelp={texts.rute.hjelp}
        valg={valg}
        valgte={typeof rute === "string" ? [rute] : []}
        feil={har("rute") ? texts.rute.feil : undefined}
      />
      <CheckField
        navn="bekreftet"
        etikett={texts.bekreftet.etikett}
        avkrysset={state.verdier?.bekreftet === "ja"}
        feil={har("bekreftet") ? texts.bekreftet.feil : undefined}
      />
      <Button type="submit" variant="secondary" farge="danger" aria-disabled={venter || undefined}>
        {texts.knapp}
      </Button>
    </form>
  );
}
