"use client";
"use no memo";
import { useEffect, useRef } from "react";

export type SummaryError = {
  /** The id of the control the link goes to. */
  id: string;
  melding: string;
};

type Props = {
  tittel: string;
  feil: readonly SummaryError[];
  /** Grows with each failed try, so that a second failure moves focus again. */
  runde: number;
};

/** Lists what must be put right, takes focus, and links to each field. */
export function ErrorSummary({ tittel, feil, runde }: Props) {
  const overskrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (runde > 0) overskrift.current?.focus();
  }, [runde]);
  if (feil.length === 0) return null;
  return (
    <section className="ds-error-summary" aria-labelledby="feiloppsummering">
      <h2 className="ds-heading" id="feiloppsummering" tabIndex={-1} ref={overskrift}>
        {tittel}
      </h2>
      <ul className="bd-punkter">
        {feil.map((f) => (
          <li key={f.id}>
            <a className="ds-link" href={`#${f.id}`}>
              {f.melding}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
