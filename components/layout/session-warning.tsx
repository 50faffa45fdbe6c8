"use client";
"use no memo";
import { useEffect, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";

export type SessionTexts = {
  tittel: string;
  /** `{n}` is filled in here. */
  omMinutter: string;
  omEtt: string;
  fortsett: string;
  kanIkkeForlenges: string;
  loggInnPaNytt: string;
  lukk: string;
};

type Props = {
  tekster: SessionTexts;
  /** Where the page goes when the session is over, with the way back. */
  avsluttet: string;
  loggInn: string;
  /** Event that asks forms to store what waits. */
  lagreNa?: string;
};

const MINUTT = 60_000;
const FORNYET = "boligdora:okt";

/** Milliseconds left by the server's own clock, or `ute` when the session is over; nothing when the line is down. */
async function sporOkten(method: "GET" | "POST"): Promise<number | "ute" | undefined> {
  try {
    const svar = await fetch("/api/okt", { method, cache: "no-store" });
    if (svar.status === 401) return "ute";
    if (!svar.ok) return undefined;
    const naa = Date.parse(svar.headers.get("date") ?? "") || Date.now();
    const { slutter } = (await svar.json()) as { slutter: string };
    return Date.parse(slutter) - naa;
  } catch {
    return undefined;
  }
}

/**
 * Warns five minutes and one minute before the session ends. The time is asked for again before each warning, since another
 * tab may have renewed it. The countdown is read once: it does not tick.
 */
export function SessionWarning({ tekster, avsluttet, loggInn, lagreNa }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [minutter, setMinutter] = useState(5);
  const [fast, setFast] = useState(false);

  useEffect(() => {
    let ur: ReturnType<typeof setTimeout>;
    let stoppet = false;
    const gaUt = () => {
      const til = window.location.pathname;
      window.location.replace(`${avsluttet}?til=${encodeURIComponent(til)}`);
    };
    const folg = async () => {
      const igjen = await sporOkten("GET");
      if (stoppet) return;
      if (igjen === "ute") return gaUt();
      if (igjen === undefined) ur = setTimeout(folg, MINUTT);
      else if (igjen > 5 * MINUTT + 500) {
        dialog.current?.close();
        ur = setTimeout(folg, igjen - 5 * MINUTT);
      } else {
        const trinn = igjen > MINUTT + 500 ? 5 : 1;
        setMinutter(Math.max(1, Math.round(igjen / MINUTT)));
        if (!dialog.current?.open || trinn === 1) dialog.current?.showModal?.();
        if (lagreNa) window.dispatchEvent(new Event(lagreNa));
        ur = setTimeout(folg, trinn === 5 ? igjen - MINUTT : Math.max(igjen, 0) + 1_000);
      }
    };
    const paNytt = () => {
      clearTimeout(ur);
      void folg();
    };
    window.addEventListener(FORNYET, paNytt);
    void folg();
    return () => {
      stoppet = true;
      clearTimeout(ur);
      window.removeEventListener(FORNYET, paNytt);
    };
  }, [avsluttet, lagreNa]);

  async function fortsett() {
    const igjen = await sporOkten("POST");
    if (igjen === undefined) return;
    if (igjen !== "ute" && igjen <= 5 * MINUTT) return setFast(true);
    dialog.current?.close();
    window.dispatchEvent(new Event(FORNYET));
  }

  return (
    <dialog ref={dialog} className="bd-dialog" aria-labelledby="okt-tittel" aria-describedby="okt-tekst">
      <div className="bd-flyt">
        <h2 className="ds-heading" data-size="sm" id="okt-tittel">
          {tekster.tittel}
        </h2>
        <p id="okt-tekst">
          {fast
            ? tekster.kanIkkeForlenges
            : minutter > 1
              ? tekster.omMinutter.replace("{n}", String(minutter))
              : tekster.omEtt}
        </p>
        <div className="bd-rad">
          {fast ? (
            <>
              <a className="ds-button" data-variant="primary" href={loggInn}>
                {tekster.loggInnPaNytt}
              </a>
              <Button variant="secondary" onClick={() => dialog.current?.close()}>
                {tekster.lukk}
              </Button>
            </>
          ) : (
            <Button onClick={fortsett}>{tekster.fortsett}</Button>
          )}
        </div>
      </div>
    </dialog>
  );
}
