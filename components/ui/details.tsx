"use no memo";
import type { ReactNode } from "react";

type Props = { sporsmal: string; apen?: boolean; id?: string; variant?: "ramme" | "linje"; children: ReactNode };

/** A fold-out that needs no script. `linje` is the small one inside forms. */
export const Details = ({ sporsmal, apen, id, variant = "ramme", children }: Props) => (
  <details className={variant === "ramme" ? "bd-fold" : "bd-hvorfor"} open={apen} id={id}>
    <summary>{sporsmal}</summary>
    <div className="bd-flyt">{children}</div>
  </details>
);
