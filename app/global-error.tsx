"use client";
import "./globals.css";
import { Fault } from "#components/layout/fault.tsx";
import tekster from "#messages/nb/feilside.json" with { type: "json" };

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nb" data-color-scheme="auto">
      <body data-color="vin">
        <main>
          <title>{`${tekster.tittel} – Boligdøra`}</title>
          <Fault kode={error.digest} reset={reset} />
        </main>
      </body>
    </html>
  );
}
