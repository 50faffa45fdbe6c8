"use client";
import type { ReactNode } from "react";
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

/** Codes and field keys only; what was written comes back so that nothing is lost. */
export type KlageFormState = {
  n?: number;
  kode?: string;
  felt?: readonly FeltFeil[];
  verdier?: RaSvar;
  detaljer?: unknown;
};

export type KlageFormTexts = {
  sidetittel: string;
  feilmerke: string;
  /** Finished sentences by number of faults: index 0 is one. */
  feiltitler: readonly string[];
  /** «tekst.mangler» → sentence; general codes by their own name. */
  feil: Readonly<Record<string, string>>;
  ikkeSendt: string;
  gjenfunnet: string;
  punkter: { etikett: string; hjelp: string };
  tekst: { etikett: string; hjelp: string };
  sentGrunn: { etikett: string; hjelp: string };
  valgfritt: string;
  teller: { igjen: string; formye: string };
  send: string;
  sender: string;
};

type Props = {
  action: (forrige: KlageFormState, form: FormData) => Promise<KlageFormState>;
  nokkel: string;
  /** Whom the page was drawn for, sealed. */
  eier?: string;
  /** What she had written when her session ended. */
  etterlatt?: RaSvar | undefined;
  valg: readonly Valg[];
  forSent: boolean;
  maks: { tekst: number; sentGrunn: number };
  texts: KlageFormTexts;
  children: ReactNode;
};

const feltId = (felt: string, valg: readonly Valg[]) => (felt === "punkter" ? valgId(felt, valg[0]?.kode ?? "") : felt);

function feilene(state: KlageFormState, texts: KlageFormTexts) {
  const felt = state.felt ?? [];
  const melding = (navn: string) => {
    const funnet = felt.find((f) => f.felt === navn);
    return funnet ? (texts.feil[`${navn}.${funnet.kode}`] ?? texts.feil.ugyldig) : undefined;
  };
  const kode = state.kode?.split(".").at(-1) ?? "";
  const generell = state.kode && felt.length === 0 ? (texts.feil[kode] ?? texts.feil.galt) : undefined;
  return { felt: felt.filter((f) => ["punkter", "tekst", "sentGrunn"].includes(f.felt)), melding, generell };
}

/** A complaint on one page. Works before and without script; the key makes a second press harmless. */
export function KlageForm({ action, nokkel, eier, etterlatt, valg, forSent, maks, texts, children }: Props) {
  const [state, send, venter] = useActionState(action, {});
  const { felt, melding, generell } = feilene(state, texts);
  const verdier = state.verdier ?? etterlatt;
  const tekst = (navn: string) => (typeof verdier?.[navn] === "string" ? verdier[navn] : undefined);
  const valgte = (verdier?.punkter ?? []) as readonly string[];
  return (
    <form className="bd-stabel" action={send} noValidate onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={texts.sidetittel} feil={Boolean(state.kode) && texts.feilmerke} />
      <ErrorSummary
        runde={state.n ?? 0}
        tittel={texts.feiltitler[felt.length - 1] ?? texts.ikkeSendt}
        feil={felt.map((f) => ({ id: feltId(f.felt, valg), melding: melding(f.felt) ?? "" }))}
      />
      {generell || (state.kode && felt.length === 0) ? (
        <Alert farge="danger" tittel={texts.ikkeSendt} rolle="alert">
          <p>{generell ?? texts.feil.ugyldig}</p>
        </Alert>
      ) : null}
      {etterlatt ? (
        <Alert farge="info" rolle="status">
          <p>{texts.gjenfunnet}</p>
        </Alert>
      ) : null}
      <input type="hidden" name="nokkel" value={nokkel} />
      <EierFelt eier={eier} etterlatt={etterlatt !== undefined} />
      <ChoiceField
        navn="punkter"
        slag="flere"
        valg={valg}
        valgte={valgte}
        feil={melding("punkter")}
        valgfritt={texts.valgfritt}
        {...texts.punkter}
      />
      <TextArea
        navn="tekst"
        rader={8}
        maksLengde={maks.tekst}
        verdi={tekst("tekst")}
        feil={melding("tekst")}
        teller={texts.teller}
        {...texts.tekst}
      />
      {forSent ? (
        <TextArea
          navn="sentGrunn"
          maksLengde={maks.sentGrunn}
          verdi={tekst("sentGrunn")}
          feil={melding("sentGrunn")}
          valgfritt={texts.valgfritt}
          teller={texts.teller}
          {...texts.sentGrunn}
        />
      ) : null}
      {children}
      <div>
        <Button type="submit" aria-disabled={venter || undefined}>
          {venter ? texts.sender : texts.send}
        </Button>
      </div>
    </form>
  );
}
