"use no memo";
import { useEffect, useRef, useState } from "react";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { Kopi, Uendt } from "./kopi.ts";
import type { StegVisning } from "./steg-visning.ts";

/** Whether the page shows something that was not stored: laid aside by the server, or found in this browser's own copy. */
export function useGjenfunnet(
  visning: StegVisning,
  kopi: Kopi | undefined,
  fyllInn: (svar: RaSvar, uendt: Uendt) => void,
) {
  const [gjenfunnet, setGjenfunnet] = useState(visning.etterlatt);
  const ta = (alt: Uendt) => {
    const mine = Object.entries(alt).filter(([navn]) => visning.felt.some((f) => f.navn === navn));
    if (mine.length === 0) return;
    setGjenfunnet(true);
    fyllInn(Object.fromEntries(mine.map(([navn, u]) => [navn, u.verdi])), Object.fromEntries(mine));
  };
  const nyeste = useRef(ta);
  useEffect(() => {
    nyeste.current = ta;
  });
  useEffect(() => void kopi?.funnet.then((alt) => alt && nyeste.current(alt)), [kopi]);
  return gjenfunnet;
}
