import type { Route } from "next";
import type { ReactNode } from "react";
import { Lenke } from "./lenke.tsx";

type Props = {
  href: Route;
  tittel: string;
  bilde?: ReactNode;
  farge?: "vin" | "skog" | "neutral";
  niva?: 2 | 3;
  children?: ReactNode;
};

/** A whole card that leads somewhere: only the title is the link, stretched over the card, so its name stays short. */
export function LinkCard({ href, tittel, bilde, farge = "neutral", niva = 2, children }: Props) {
  const Overskrift = `h${niva}` as const;
  return (
    <div className="bd-lenkekort" data-color={farge}>
      {bilde}
      <div className="bd-flyt">
        <Overskrift className="ds-heading" data-size="sm">
          <Lenke href={href}>{tittel}</Lenke>
        </Overskrift>
        {children}
      </div>
    </div>
  );
}
