"use no memo";
import type { ReactNode } from "react";

type Props = {
  niva: 1 | 2 | 3 | 4;
  storrelse?: "2xl" | "xl" | "lg" | "md" | "sm" | "xs" | "2xs";
  id?: string;
  /** Lets script move focus here without making the heading a stop in the tab order. */
  fokusbar?: true;
  children: ReactNode;
};

const standard = { 1: "xl", 2: "md", 3: "sm", 4: "xs" } as const;

export function Heading({ niva, storrelse = standard[niva], id, fokusbar, children }: Props) {
  const Tag = `h${niva}` as const;
  return (
    <Tag id={id} className="ds-heading" data-size={storrelse} tabIndex={fokusbar ? -1 : undefined}>
      {children}
    </Tag>
  );
}
