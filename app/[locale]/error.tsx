"use client";
import { Fault } from "#components/layout/fault.tsx";
import tekster from "#messages/nb/feilside.json" with { type: "json" };

/** An error boundary can be given no props, so it reads its few words itself: bokmål until a language needs more. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { tittel, ingress, provIgjen, kode } = tekster;
  return (
    <Fault
      tekster={{ tittel, ingress, provIgjen, kode: error.digest && kode.replace("{kode}", error.digest) }}
      reset={reset}
    />
  );
}
