"use no memo";
import type { ReactNode } from "react";

export const VisuallyHidden = ({ children }: { children: ReactNode }) => <span className="ds-sr-only">{children}</span>;
