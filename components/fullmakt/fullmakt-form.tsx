"use client";
import { useActionState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { ChoiceField, valgId } from "../form/choice-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import type { Valg } from "../form/felt-props.ts";
import { Field } from "../form/field.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

type FormState = { n?: number; kode?: string; felt?: readonly FeltFeil[]; verdier?: RaSvar };
type Feltord = { etikett: string; hjelp?: string };

export type FullmaktFormTexts = {
  sidetittel: string;
  feilmerke: string;
  /** Finished sentences by number of faults: index 0 is one. */
  feiltitler: readonly string[];
  /** «fnr.mangler» → sentence. */
  feil: Readonly<Record<string, string>>;
  ikkeGitt: string;
  galt: string;
  navn: Feltord;
  fnr: Feltord;
  tjenester: Feltord & { valg: readonly Valg[] };
  varighet: Feltord & { valg: readonly Valg[] };
  gi: string;
  gir: string;
};

type Props = { action: (forrige: FormState, form: FormData) => Promise<FormState>; texts: FullmaktFormTexts };

/** Gives somebody a fullmakt. Works before and without script. */
export function FullmaktForm({ action, texts }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const feil = state.felt ?? [];
  const melding = (navn: string) => {
    const funnet = feil.find((f) => f.felt === navn);
    return funnet && (texts.feil[`${navn}.${funnet.kode}`] ?? texts.galt);
  };
  const tekst = (navn: string) => (typeof state.verdier?.[navn] === "string" ? state.verdier[navn] : undefined);
  const valgte = (navn: string) => [state.verdier?.[navn] ?? []].flat() as readonly string[];
  const feltId = (felt: string) =>
    felt === "tjenester" || felt === "varighet" ? valgId(felt, texts[felt].valg[0]?.kode ?? "") : felt;
  return (
    <form className="bd-stabel" action={send} noValidate onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={texts.sidetittel} feil={Boolean(state.kode) && texts.feilmerke} />
      <ErrorSummary
        runde={state.n ?? 0}
        tittel={texts.feiltitler[feil.length - 1] ?? texts.ikkeGitt}
        feil={feil.map((f) => ({ id: feltId(f.felt), melding: melding(f.felt) ?? "" }))}
      />
      {state.kode && feil.length === 0 ? (
        <Alert farge="danger" tittel={texts.ikkeGitt} rolle="alert">
          <p>{texts.galt}</p>
        </Alert>
      ) : null}
      <Field navn="navn" verdi={tekst("navn")} feil={melding("navn")} {...texts.navn} />
      <Field navn="fnr" inputMode="numeric" bredde={14} verdi={tekst("fnr")} feil={melding("fnr")} {...texts.fnr} />
      <ChoiceField
        navn="tjenester"
        slag="flere"
        valgte={valgte("tjenester")}
        feil={melding("tjenester")}
        {...texts.tjenester}
      />
      <ChoiceField
        navn="varighet"
        slag="en"
        valgte={valgte("varighet")}
        feil={melding("varighet")}
        {...texts.varighet}
      />
      <div>
        <Button type="submit" aria-disabled={venter || undefined}>
          {venter ? texts.gir : texts.gi}
        </Button>
      </div>
    </form>
  );
}
