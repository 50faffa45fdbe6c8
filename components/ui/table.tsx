import type { Route } from "next";
import type { ReactNode } from "react";
import { Lenke } from "./lenke.tsx";

export type Kolonne<R> = {
  id: string;
  navn: string;
  celle: (rad: R) => ReactNode;
  tall?: true;
  /** The cell that names its row. */
  radnavn?: true;
  sortering?: { href: Route; retning?: "ascending" | "descending" };
};

type Props<R> = {
  tittel: string;
  skjulTittel?: true;
  kolonner: readonly Kolonne<R>[];
  rader: readonly R[];
  nokkel: (rad: R) => string;
  /** Says why the list is empty and what to do. */
  tom?: ReactNode;
};

function Overskrift<R>({ kolonne }: { kolonne: Kolonne<R> }) {
  return (
    <th scope="col" className={kolonne.tall ? "bd-tall" : undefined} aria-sort={kolonne.sortering?.retning}>
      {kolonne.sortering ? <Lenke href={kolonne.sortering.href}>{kolonne.navn}</Lenke> : kolonne.navn}
    </th>
  );
}

function Celle<R>({ kolonne, rad }: { kolonne: Kolonne<R>; rad: R }) {
  const felles = { "data-navn": kolonne.navn, className: kolonne.tall ? "bd-tall" : undefined };
  return kolonne.radnavn ? (
    <th scope="row" {...felles}>
      {kolonne.celle(rad)}
    </th>
  ) : (
    <td {...felles}>{kolonne.celle(rad)}</td>
  );
}

/** A table that becomes cards under 640 px, each value with its column's name before it. */
export function Table<R>({ tittel, skjulTittel, kolonner, rader, nokkel, tom }: Props<R>) {
  if (rader.length === 0 && tom) return <div className="bd-tom">{tom}</div>;
  return (
    <table className="bd-tabell">
      <caption className={skjulTittel ? "ds-sr-only" : undefined}>{tittel}</caption>
      <thead>
        <tr>
          {kolonner.map((kolonne) => (
            <Overskrift key={kolonne.id} kolonne={kolonne} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rader.map((rad) => (
          <tr key={nokkel(rad)}>
            {kolonner.map((kolonne) => (
              <Celle key={kolonne.id} kolonne={kolonne} rad={rad} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
