import type { Route } from "next";
import type { ReactNode } from "react";
import { Lenke } from "./lenke.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type SummaryRow = {
  sporsmal: string;
  svar: ReactNode;
  /** «Endre», read together with the question. */
  endre?: { href: Route; tekst: string };
};

export const SummaryList = ({ rader }: { rader: readonly SummaryRow[] }) => (
  <dl className="bd-liste">
    {rader.map((rad) => (
      <div key={rad.sporsmal}>
        <dt>{rad.sporsmal}</dt>
        <dd>{rad.svar}</dd>
        {rad.endre ? (
          <dd className="bd-liste-handling">
            <Lenke href={rad.endre.href}>
              {rad.endre.tekst} <VisuallyHidden>{rad.sporsmal}</VisuallyHidden>
            </Lenke>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
);
