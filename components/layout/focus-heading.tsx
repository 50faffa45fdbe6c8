"use client";
"use no memo";
import { usePathname } from "next/navigation";
import { useEffect } from "react";

let forrige: string | undefined;

const overskriften = () => document.querySelector<HTMLElement>("main h1");
/** The place an address names within the page, when it can take focus. */
const stedet = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

/**
 * After a client navigation focus goes to the new page's heading; on a page load the browser is left alone. A form may also give
 * another page at its own address (a receipt, the list it came from): the button that had focus is gone, so it goes there too.
 */
export function FocusHeading() {
  const sti = usePathname();
  useEffect(() => {
    if (forrige !== undefined && forrige !== sti) overskriften()?.focus();
    forrige = sti;
  }, [sti]);
  useEffect(() => {
    let sist = overskriften()?.textContent;
    const vokter = new MutationObserver(() => {
      const na = overskriften();
      if (!na || na.textContent === sist) return;
      sist = na.textContent;
      if (document.activeElement === document.body) (stedet() ?? na).focus();
    });
    vokter.observe(document.body, { childList: true, subtree: true, characterData: true });
    return () => vokter.disconnect();
  }, []);
  return null;
}
