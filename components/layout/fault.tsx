"use client";
"use no memo";
import tekster from "#messages/nb/feilside.json" with { type: "json" };

type Props = { kode: string | undefined; reset: () => void };

/**
 * What script users see when a page throws; without script `/feil` answers. Every page loads it twice before anything is wrong, so it
 * is plain, and reads its few words itself: an error boundary can be given no props. Bokmål until a language needs more.
 */
export const Fault = ({ kode, reset }: Props) => (
  <div className="bd-side bd-flyt" data-bredde="lese">
    <div className="bd-sidehode" role="alert">
      <h1 className="ds-heading" data-size="xl">
        {tekster.tittel}
      </h1>
      <p className="bd-ingress">{tekster.ingress}</p>
      {kode ? <p>{tekster.kode.replace("{kode}", kode)}</p> : null}
    </div>
    <button type="button" className="ds-button" data-variant="primary" onClick={reset}>
      {tekster.provIgjen}
    </button>
  </div>
);
