"use client";
"use no memo";
import { usePathname } from "next/navigation";
import { useEffect } from "react";

let forrige: string | undefined;

/** After a client navigation focus goes to the new page's heading; on a page load the browser is left alone. */
export function FocusHeading() {
  const sti = usePathname();
  useEffect(() => {
    if (forrige !== undefined && forrige !== sti) document.querySelector<HTMLElement>("main h1")?.focus();
    forrige = sti;
  }, [sti]);
  return null;
}
