"use client";
"use no memo";
import { useEffect } from "react";

/** A personal page brought back from the browser's memory is asked for again: the session may have ended, or be another's. */
export function FreshPage() {
  useEffect(() => {
    const tilbake = (e: PageTransitionEvent) => {
      if (!e.persisted) return;
      document.documentElement.hidden = true;
      window.location.reload();
    };
    window.addEventListener("pageshow", tilbake);
    return () => window.removeEventListener("pageshow", tilbake);
  }, []);
  return null;
}
