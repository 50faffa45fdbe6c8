"use client";
"use no memo";
import { useRef } from "react";
import type { RaSvar, RaVerdi } from "#domain/kernel/felt.ts";
import { StegFelt } from "./steg-felt.tsx";
import { StegListe } from "./steg-liste.tsx";
import type { FeilVisning, FeltVisning, StegKontroll, StegTekster } from "./steg-visning.ts";
import { rader, useFeil, useRader, useSvar } from "./use-svar.ts";
import { erSynlig } from "./vilkar.ts";

type Props = {
  felt: readonly FeltVisning[];
  start: RaSvar;
  feil: readonly FeilVisning[];
  synlige?: readonly string[];
  tekster: Pick<StegTekster, "velg" | "tegnIgjen" | "tegnForMye">;
  /** Re-check a field when it is left: only after a refused try. */
  sjekk: boolean;
  kontroller: StegKontroll;
  onEndret: (felt: string, verdi: RaVerdi) => void;
};

/** The fields of a step. Follow-up questions open right under the answer that causes them. */
export function StegFelter({ felt, start, tekster, sjekk, kontroller, onEndret, ...mer }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const bok = useSvar({ felt, start, kontroller, onEndret, element, synlige: mer.synlige });
  const { feil, glemRader } = useFeil(mer.feil, sjekk, kontroller, bok.skjema, element);
  const liste = useRader(felt, start);

  const leggTil = (navn: string) => {
    bok.ta(navn, [...bok.rader(navn), {}]);
    bok.tegn();
    liste.leggTil(navn);
  };
  const fjern = (navn: string, rad: number) => {
    bok.ta(
      navn,
      bok.rader(navn).filter((_, i) => i !== rad),
    );
    bok.tegn();
    liste.fjern(navn, rad);
    glemRader(navn);
  };

  return (
    <div ref={element} className="bd-skjema">
      {felt
        .filter((f) => erSynlig(f, bok.svar, bok.synlige))
        .map((f) =>
          f.liste ? (
            <StegListe
              key={f.navn}
              felt={{ ...f, liste: f.liste }}
              rader={liste.ider(f.navn).map((id, i) => ({ id, svar: rader(bok.svar[f.navn])[i] ?? {} }))}
              svar={bok.svar}
              feil={feil}
              synlige={bok.synlige}
              tekster={tekster}
              onLeggTil={() => leggTil(f.navn)}
              onFjern={(rad) => fjern(f.navn, rad)}
            />
          ) : (
            <StegFelt
              key={f.navn}
              felt={f}
              navn={f.navn}
              verdi={bok.svar[f.navn]}
              feil={feil.find((x) => x.felt === f.navn)?.melding}
              tekster={tekster}
            />
          ),
        )}
    </div>
  );
}
