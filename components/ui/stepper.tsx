import type { Route } from "next";
import type { ReactNode } from "react";
import { Lenke } from "./lenke.tsx";

export type StepperSteg = {
  id: string;
  navn: string;
  /** Said in words beside the name: «ferdig», «ikke begynt». */
  tilstand: string;
  merke: "ferdig" | "pagar" | "venter" | "mangler";
  href?: Route;
  aktiv?: boolean;
  mer?: ReactNode;
};

/** An ordered list of steps with their states in words; never a bar. */
export const Stepper = ({ steg }: { steg: readonly StepperSteg[] }) => (
  <ol className="bd-steg">
    {steg.map((s) => (
      <li key={s.id} data-merke={s.merke} aria-current={s.aktiv ? "step" : undefined}>
        <span className="bd-steg-navn">{s.href ? <Lenke href={s.href}>{s.navn}</Lenke> : s.navn}</span>
        <span className="bd-steg-tilstand"> {s.tilstand}</span>
        {s.mer}
      </li>
    ))}
  </ol>
);
