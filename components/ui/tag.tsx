import type { ReactNode } from "react";

export type TagFarge = "neutral" | "info" | "success" | "warning" | "danger" | "vin" | "skog";

/** A short state in words; the colour only repeats what the word says. */
export const Tag = ({ farge = "neutral", children }: { farge?: TagFarge; children: ReactNode }) => (
  <span className="ds-tag" data-color={farge} data-variant="default">
    {children}
  </span>
);
