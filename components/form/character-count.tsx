"use client";
"use no memo";
import { useEffect, useState } from "react";

type Props = { felt: string; maks: number; start: number; igjen: string; formye: string };

/** Quiet until the last fifth, then counted politely. */
export function CharacterCount({ felt, maks, start, igjen, formye }: Props) {
  const [lengde, setLengde] = useState(start);
  useEffect(() => {
    const element = document.getElementById(felt) as HTMLTextAreaElement | null;
    const les = () => setLengde(element?.value.length ?? 0);
    element?.addEventListener("input", les);
    return () => element?.removeEventListener("input", les);
  }, [felt]);
  const rest = maks - lengde;
  const tekst = rest < 0 ? formye.replace("{n}", String(-rest)) : igjen.replace("{n}", String(rest));
  return (
    <p className="bd-teller" data-over={rest < 0 || undefined} aria-live="polite">
      {rest <= maks / 5 ? tekst : null}
    </p>
  );
}
