"use no memo";
import type { RaRad, RaSvar } from "#domain/kernel/felt.ts";
import { fjernHandling, leggTilHandling, RepeatableRows } from "../form/repeatable-rows.tsx";
import { StegFelt } from "./steg-felt.tsx";
import type { FeilVisning, FeltVisning, StegTekster } from "./steg-visning.ts";
import { erSynlig } from "./vilkar.ts";

type Props = {
  felt: FeltVisning & { liste: NonNullable<FeltVisning["liste"]> };
  rader: readonly { id: string; svar: RaRad }[];
  /** The application's answers; a row's own lie over them. */
  svar: RaSvar;
  feil: readonly FeilVisning[];
  tekster: Pick<StegTekster, "velg" | "tegnIgjen" | "tegnForMye">;
  synlige?: readonly string[];
  onLeggTil: () => void;
  onFjern: (rad: number) => void;
};

/** Rows of a `liste`. The bare name, posted empty, says that the list was shown. */
export function StegListe({ felt, rader, svar, feil, tekster, synlige, onLeggTil, onFjern }: Props) {
  const { navn, liste } = felt;
  const feilFor = (sti: string) => feil.find((f) => f.felt === sti)?.melding;
  const handling = (verdi: string) => {
    if (verdi === leggTilHandling(navn)) onLeggTil();
    const rad = rader.findIndex((_, i) => verdi === fjernHandling(navn, i));
    if (rad >= 0) onFjern(rad);
    return true;
  };
  return (
    <>
      <input type="hidden" name={navn} value="" />
      <RepeatableRows
        navn={navn}
        tittel={felt.etikett}
        hjelp={felt.hjelp}
        feil={feilFor(navn)}
        leggTil={rader.length < liste.maksRader ? liste.leggTil : undefined}
        onHandling={handling}
        rader={rader.map((rad, i) => ({
          id: rad.id,
          tittel: liste.rad.replace("{n}", String(i + 1)),
          fjern: liste.fjern.replace("{n}", String(i + 1)),
          felter: liste.felt
            .filter((f) => erSynlig(f, { ...svar, ...rad.svar }, synlige))
            .map((f) => (
              <StegFelt
                key={f.navn}
                felt={f}
                navn={`${navn}.${i}.${f.navn}`}
                verdi={rad.svar[f.navn]}
                feil={feilFor(`${navn}.${i}.${f.navn}`)}
                tekster={tekster}
              />
            )),
        }))}
      />
    </>
  );
}
