"use client";
import "./globals.css";
import tekster from "#messages/nb/feilside.json" with { type: "json" };

/** Every page loads this before anything is wrong, so it is plain: our components would come along a second time. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nb" data-color-scheme="auto">
      <body data-color="vin">
        <main className="bd-side bd-flyt" data-bredde="lese">
          <title>{`${tekster.tittel} – Boligdøra`}</title>
          <h1 className="ds-heading" data-size="xl">
            {tekster.tittel}
          </h1>
          <p role="alert">{tekster.ingress}</p>
          {error.digest ? <p>{tekster.kode.replace("{kode}", error.digest)}</p> : null}
          <button className="ds-button" type="button" onClick={reset}>
            {tekster.provIgjen}
          </button>
        </main>
      </body>
    </html>
  );
}
