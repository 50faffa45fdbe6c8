"use client";
import { useActionState, useEffect } from "react";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Fieldset } from "../form/fieldset.tsx";
import { lenkeId } from "../soknad/lenke-id.ts";
import { StegFelter } from "../soknad/steg-felter.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { Resultat } from "./resultat.tsx";
import type { KanJegHandling, Skjemavisning } from "./visning.ts";

type Props = { visning: Skjemavisning; handling: KanJegHandling };

const ingenKontroll = async () => ({ feil: [], synlige: [] });
const ingenting = () => {};

/** The household once, the answer about both services. The server answers, with script and without; nothing is stored. */
export function KanJegSoke({ visning, handling }: Props) {
  const [tilstand, send, venter] = useActionState(handling, { runde: 0 });
  const { runde, feil, resultat, melding } = tilstand;
  const felt = visning.grupper.flatMap((g) => g.felt);
  const feilene = feil?.felt ?? [];
  const harSvar = resultat !== undefined && feilene.length === 0;
  useEffect(() => {
    if (runde > 0 && harSvar) document.getElementById("svaret")?.focus();
  }, [runde, harSvar]);
  return (
    <form action={send} onSubmit={(e) => venter && e.preventDefault()} noValidate className="bd-stabel" data-gap="lg">
      <PageTitle tittel={visning.tittel} feil={feilene.length > 0 && visning.tekster.feilITittel} />
      <button type="submit" name="_handling" value="svar" className="bd-standardknapp" tabIndex={-1} aria-hidden>
        {visning.tekster.svar}
      </button>
      <ErrorSummary
        tittel={feil?.tittel ?? ""}
        feil={feilene.map((f) => ({ id: lenkeId(felt, f.felt), melding: f.melding }))}
        runde={runde}
      />
      {melding ? (
        <Alert farge="danger" rolle="alert">
          <p>{melding}</p>
        </Alert>
      ) : null}
      {visning.grupper.map((gruppe) => (
        <Fieldset key={gruppe.id} id={`gruppe-${gruppe.id}`} tittel={gruppe.tittel} hjelp={gruppe.hjelp} storrelse="sm">
          <StegFelter
            key={runde}
            felt={gruppe.felt}
            start={{ ...visning.start, ...tilstand.svar }}
            feil={feilene}
            tekster={visning.tekster}
            sjekk={false}
            kontroller={ingenKontroll}
            onEndret={ingenting}
          />
        </Fieldset>
      ))}
      <div>
        <Button type="submit" name="_handling" value="svar" aria-disabled={venter || undefined}>
          {visning.tekster.svar}
        </Button>
      </div>
      {resultat ? <Resultat svar={resultat} /> : null}
    </form>
  );
}
