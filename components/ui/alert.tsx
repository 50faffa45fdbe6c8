"use no memo";
import type { ReactNode } from "react";
import { Heading } from "./heading.tsx";

type Props = {
  farge?: "info" | "success" | "warning" | "danger";
  tittel?: string;
  niva?: 2 | 3 | 4;
  /** Set when the alert appears after the page was read: `status` waits its turn, `alert` interrupts. */
  rolle?: "status" | "alert";
  children?: ReactNode;
};

export const Alert = ({ farge = "info", tittel, niva = 2, rolle, children }: Props) => (
  <div className="ds-alert bd-flyt" data-color={farge} role={rolle}>
    {tittel ? (
      <Heading niva={niva} storrelse="xs">
        {tittel}
      </Heading>
    ) : null}
    {children}
  </div>
);
