"use client";
import "./globals.css";
import { Fault } from "#components/layout/fault.tsx";
import tekster from "#messages/nb/feilside.json" with { type: "json" };

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { tittel, ingress, provIgjen, kode } = tekster;
  return (
    <html lang="nb" data-color-scheme="auto">
      <body data-color="vin">
        <main>
          <title>{`${tittel} – Boligdøra`}</title>
          <Fault
            tekster={{ tittel, ingress, provIgjen, kode: error.digest && kode.replace("{kode}", error.digest) }}
            reset={reset}
          />
        </main>
      </body>
    </html>
  );
}
