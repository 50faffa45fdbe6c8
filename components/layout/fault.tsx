"use client";
"use no memo";
import { Button } from "../ui/button.tsx";
import { PageBody } from "./page-body.tsx";

type Props = { tekster: { tittel: string; ingress: string; kode?: string; provIgjen: string }; reset: () => void };

/** What script users see when a page throws; without script `/feil` answers. */
export const Fault = ({ tekster, reset }: Props) => (
  <PageBody>
    <div className="bd-sidehode bd-flyt" role="alert">
      <h1 className="ds-heading" data-size="xl">
        {tekster.tittel}
      </h1>
      <p className="bd-ingress">{tekster.ingress}</p>
      {tekster.kode ? <p>{tekster.kode}</p> : null}
    </div>
    <Button onClick={reset}>{tekster.provIgjen}</Button>
  </PageBody>
);
