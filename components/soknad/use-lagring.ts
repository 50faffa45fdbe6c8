"use no memo";
import { useEffect, useState } from "react";
import { Kopi } from "./kopi.ts";
import { LAGRE_NA } from "./lagre-na.ts";
import { type Lagrestatus, Lagring } from "./lagring.ts";
import type { Konflikt, StegVisning } from "./steg-visning.ts";

/** Autosave of one page: its state, the conflicts, and whether another tab of this browser saves the same application. */
export function useLagring({ soknadId, steg, versjoner, kopi: nokkel }: StegVisning) {
  const [status, setStatus] = useState<Lagrestatus>({ slag: "ro" });
  const [konflikter, setKonflikter] = useState<readonly Konflikt[]>([]);
  const [annenFane, setAnnenFane] = useState(false);
  // Made in the browser only: the server has no place to keep a copy.
  const [kopi] = useState(() =>
    nokkel && typeof indexedDB === "object" ? new Kopi(`${soknadId}/${steg}`, nokkel) : undefined,
  );
  const [lagring] = useState(
    () =>
      new Lagring({
        versjoner,
        vis: setStatus,
        konflikt: setKonflikter,
        venter: (uendt) => kopi?.legg(uendt),
        // Deleted or sent elsewhere, or somebody else has logged in: the page as it is now says so, and shows nobody's words.
        borte: () => window.location.reload(),
        lagret: () => document.dispatchEvent(new CustomEvent("boligdora:lagret")),
        send: (kropp, keepalive) =>
          fetch(`/api/utkast/${soknadId}`, {
            method: "PATCH",
            headers: { "content-type": "application/json" },
            body: kropp,
            keepalive,
          }),
      }),
  );

  useEffect(() => {
    const na = () => void lagring.na();
    const skjult = () => document.visibilityState === "hidden" && void lagring.na(true);
    const forlat = () => void lagring.na(true);
    const lyttere = [
      [window, "online", na],
      [window, "focus", na],
      [window, LAGRE_NA, na],
      [window, "pagehide", forlat],
      [document, "visibilitychange", skjult],
    ] as const;
    for (const [mal, navn, lytter] of lyttere) mal.addEventListener(navn, lytter);
    return () => {
      for (const [mal, navn, lytter] of lyttere) mal.removeEventListener(navn, lytter);
    };
  }, [lagring]);

  useEffect(() => hoyrAndreFaner(soknadId, () => setAnnenFane(true)), [soknadId]);
  return { lagring, kopi, status, konflikter, annenFane };
}

/** Tells other tabs when something is stored here, and hears them. The channel is closed while the page is put away. */
function hoyrAndreFaner(soknadId: string, hort: () => void) {
  let kanal: BroadcastChannel | undefined;
  const apne = () => {
    kanal ??= new BroadcastChannel(`boligdora:${soknadId}`);
    kanal.onmessage = hort;
  };
  const lukk = () => {
    kanal?.close();
    kanal = undefined;
  };
  const si = () => kanal?.postMessage("lagret");
  apne();
  document.addEventListener("boligdora:lagret", si);
  window.addEventListener("pagehide", lukk);
  window.addEventListener("pageshow", apne);
  return () => {
    lukk();
    document.removeEventListener("boligdora:lagret", si);
    window.removeEventListener("pagehide", lukk);
    window.removeEventListener("pageshow", apne);
  };
}
