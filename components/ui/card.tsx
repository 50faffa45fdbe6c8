import type { ReactNode } from "react";

type Props = {
  farge?: "vin" | "skog" | "neutral";
  tonet?: true;
  som?: "div" | "section" | "article" | "li";
  navn?: string;
  children: ReactNode;
};

/** A quiet box. `navn` makes a section findable by name. */
export const Card = ({ farge, tonet, som: Som = "div", navn, children }: Props) => (
  <Som className="bd-boks bd-flyt" data-color={farge} data-variant={tonet ? "tinted" : "default"} aria-label={navn}>
    {children}
  </Som>
);
