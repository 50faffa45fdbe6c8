"use no memo";
import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { FieldError } from "./field-parts.tsx";

export type RepeatableRow = { id: string; tittel: string; fjern: string; felter: ReactNode };

type Props = {
  navn: string;
  tittel: string;
  hjelp?: string;
  rader: readonly RepeatableRow[];
  leggTil?: string;
  feil?: string;
  /** With script: return true when handled, and the button does not post. */
  onHandling?: (handling: string) => boolean;
};

/** `_handling` values of the buttons, read back by the action when there is no script. */
export const leggTilHandling = (navn: string) => `leggTil:${navn}`;
export const radId = (navn: string, rad: number) => `${navn}-rad-${rad}`;
export const leggTilId = (navn: string) => `${navn}-leggtil`;
export const fjernHandling = (navn: string, rad: number) => `fjern:${navn}:${rad}`;

/** Rows of the same fields (children, debts). The buttons are ordinary submits, so rows come and go without script too. */
export function RepeatableRows({ navn, tittel, hjelp, rader, leggTil, feil, onHandling }: Props) {
  const knapp = (handling: string, tekst: string, variant: "secondary" | "tertiary", id?: string) => (
    <Button
      type="submit"
      variant={variant}
      id={id}
      name="_handling"
      value={handling}
      formNoValidate
      onClick={onHandling ? (e) => onHandling(handling) && e.preventDefault() : undefined}
    >
      {tekst}
    </Button>
  );
  return (
    <fieldset className="ds-fieldset bd-rader" aria-describedby={feil ? `${navn}-feil` : undefined}>
      <legend className="ds-label">{tittel}</legend>
      {hjelp ? <p data-field="description">{hjelp}</p> : null}
      {rader.map((rad, i) => (
        <fieldset key={rad.id} id={radId(navn, i)} tabIndex={-1} className="ds-fieldset bd-radkort">
          <legend className="ds-label">{rad.tittel}</legend>
          {rad.felter}
          {knapp(fjernHandling(navn, i), rad.fjern, "tertiary")}
        </fieldset>
      ))}
      {leggTil ? knapp(leggTilHandling(navn), leggTil, "secondary", leggTilId(navn)) : null}
      <FieldError id={navn} feil={feil} />
    </fieldset>
  );
}
