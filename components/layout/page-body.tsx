import type { ReactNode } from "react";

type Props = {
  /** `lese` keeps lines short, `bred` fills the page, `full` is for staff's tables. */
  bredde?: "lese" | "bred" | "full";
  children: ReactNode;
};

/** The inside of `<main>`: width, margins and air. */
export const PageBody = ({ bredde = "lese", children }: Props) => (
  <div className="bd-side" data-bredde={bredde}>
    {children}
  </div>
);
