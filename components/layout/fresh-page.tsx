"use client";
"use no memo";
import { useEffect } from "react";
import { ryddKopier } from "../soknad/kopi.ts";

/**
 * A personal page brought back from the browser's memory is asked for again: the session may have ended, or be another's. And what
 * somebody else than `eier` left in this browser is destroyed at the first page after login.
 */
export function FreshPage({ eier }: { eier: string }) {
  useEffect(() => {
    ryddKopier(eier).catch(() => {});
    const tilbake = (e: PageTransitionEvent) => {
      if (!e.persisted) return;
      document.documentElement.hidden = true;
      window.location.reload();
    };
    window.addEventListener("pageshow", tilbake);
    return () => window.removeEventListener("pageshow", tilbake);
  }, [eier]);
  return null;
}
