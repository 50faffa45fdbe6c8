"use client";
import { Fault } from "#components/layout/fault.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Fault kode={error.digest} reset={reset} />;
}
