"use client";
import { useActionState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import type { Valg } from "../form/felt-props.ts";
import { Fieldset } from "../form/fieldset.tsx";
import { TextArea } from "../form/text-area.tsx";
import { EierFelt } from "../soknad/eier-felt.tsx";
import { lenkeId } from "../soknad/lenke-id.ts";
import { StegFelter } from "../soknad/steg-felter.tsx";
import type { FeilVisning, FeltVisning, StegTekster } from "../soknad/steg-visning.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";

/** `runde` counts answers from the server; what was written comes back in `svar`, and `nokkel` makes a second press harmless. */
export type EndringTilstand = {
  runde: number;
  nokkel?: string;
  svar?: RaSvar;
  feil?: { tittel: string; felt: readonly FeilVisning[] };
  melding?: string;
};
export type Endringsvisning = {
  grupper: readonly { id: string; tittel: string; felt: readonly FeltVisning[] }[];
  /** What counts now, or what she had written when her session ended. */
  start: RaSvar;
  omrader: readonly Valg[];
  maks: number;
  tekster: Pick<StegTekster, "velg" | "feilITittel" | "tegnIgjen" | "tegnForMye"> & {
    tittel: string;
    valgfritt: string;
    omrader: { etikett: string; hjelp: string };
    tekst: { etikett: string; hjelp: string };
    send: string;
    sender: string;
    gjenfunnet: string;
  };
};
type Props = {
  action: (forrige: EndringTilstand, form: FormData) => Promise<EndringTilstand>;
  visning: Endringsvisning;
  nokkel: string;
  eier?: string;
  etterlatt: boolean;
};

const ingenKontroll = async () => ({ feil: [], synlige: [] });
const ingenting = () => {};
const liste = (verdi: RaSvar[string] | undefined) =>
  Array.isArray(verdi) ? verdi.filter((v): v is string => typeof v === "string") : [];
const tekst = (verdi: RaSvar[string] | undefined) => (typeof verdi === "string" ? verdi : undefined);

/** What has changed: the answers as they stand, to be altered where they no longer hold. The server judges; works without script. */
export function EndringForm({ action, visning, nokkel, eier, etterlatt }: Props) {
  const [state, send, venter] = useActionState(action, { runde: 0 });
  const { tekster: t } = visning;
  const felt = visning.grupper.flatMap((g) => g.felt);
  const feil = state.feil?.felt ?? [];
  const start = { ...visning.start, ...state.svar };
  return (
    <form action={send} noValidate className="bd-stabel" data-gap="lg" onSubmit={(e) => venter && e.preventDefault()}>
      <PageTitle tittel={t.tittel} feil={(feil.length > 0 || Boolean(state.melding)) && t.feilITittel} />
      <button type="submit" name="_handling" value="send" className="bd-standardknapp" tabIndex={-1} aria-hidden>
        {t.send}
      </button>
      <ErrorSummary
        tittel={state.feil?.tittel ?? ""}
        feil={feil.map((f) => ({ id: lenkeId(felt, f.felt), melding: f.melding }))}
        runde={state.runde}
      />
      {state.melding || etterlatt ? (
        <Alert farge={state.melding ? "danger" : "info"} rolle={state.melding ? "alert" : "status"}>
          <p>{state.melding ?? t.gjenfunnet}</p>
        </Alert>
      ) : null}
      <input type="hidden" name="nokkel" value={state.nokkel ?? nokkel} />
      <EierFelt eier={eier} etterlatt={etterlatt} />
      {visning.grupper.map((gruppe) => (
        <Fieldset key={gruppe.id} id={`gruppe-${gruppe.id}`} tittel={gruppe.tittel} storrelse="sm">
          <StegFelter
            key={state.runde}
            felt={gruppe.felt}
            start={start}
            feil={feil}
            tekster={t}
            sjekk={false}
            kontroller={ingenKontroll}
            onEndret={ingenting}
          />
        </Fieldset>
      ))}
      <ChoiceField
        key={`omrader${state.runde}`}
        navn="omrader"
        slag="flere"
        valg={visning.omrader}
        valgte={liste(start.omrader)}
        valgfritt={t.valgfritt}
        {...t.omrader}
      />
      <TextArea
        key={`tekst${state.runde}`}
        navn="tekst"
        maksLengde={visning.maks}
        verdi={tekst(start.tekst)}
        feil={feil.find((f) => f.felt === "tekst")?.melding}
        valgfritt={t.valgfritt}
        teller={{ igjen: t.tegnIgjen, formye: t.tegnForMye }}
        {...t.tekst}
      />
      <div>
        <Button type="submit" name="_handling" value="send" aria-disabled={venter || undefined}>
          {venter ? t.sender : t.send}
        </Button>
      </div>
    </form>
  );
}
