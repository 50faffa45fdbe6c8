"use client";
"use no memo";
import { useEffect, useRef } from "react";
import { CheckField } from "../form/check-field.tsx";
import { erDelt, settDelt } from "./kopi.ts";

/** «Others use this machine»: no copy of what she writes is kept in the browser. Without script none ever is, and nothing is asked. */
export function SharedMachine({ etikett, hjelp }: { etikett: string; hjelp: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const boks = element.current?.querySelector("input");
    if (!boks || !element.current) return;
    element.current.hidden = false;
    boks.checked = erDelt();
    boks.onchange = () => settDelt(boks.checked);
  }, []);
  return (
    <div ref={element} hidden>
      <CheckField navn="delt" etikett={etikett} hjelp={hjelp} />
    </div>
  );
}
