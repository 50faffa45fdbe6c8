import { Stepper, type StepperSteg } from "../ui/stepper.tsx";

type Props = {
  navn: string;
  steg: readonly StepperSteg[];
  /** «Steg 3 av 8: Inntekt», the summary of the fold-out on a phone. */
  kort: string;
};

/** Where one is. A list beside the form on wide screens, a line with a fold-out on narrow ones; only one of them is shown. */
export const StepNav = ({ navn, steg, kort }: Props) => (
  <>
    <nav className="bd-stegmeny" data-bred aria-label={navn}>
      <Stepper steg={steg} />
    </nav>
    <nav className="bd-stegmeny" data-smal aria-label={navn}>
      <details className="bd-hvorfor">
        <summary>{kort}</summary>
        <Stepper steg={steg} />
      </details>
    </nav>
  </>
);
